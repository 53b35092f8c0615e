import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { LinkProblem } from './app-state.ts';
import type { Filters } from './filters.ts';
import type { Questions, TraceQuestion } from './questions.ts';
import type { Selection, ViewState } from './view-state.ts';

/** What the loaded graph knows. */
export interface KnownKeys {
  hasNode: (key: NodeKey) => boolean;
  hasEdge: (key: EdgeKey) => boolean;
}

/** Whether the graph knows everything that the view names. */
export function isReconciled(view: ViewState, known: KnownKeys): boolean {
  return reconcile(view, known).problems.length === 0;
}

/** The view without what the graph does not know, and what was left out; the very same view where nothing was. */
export function reconcile(view: ViewState, known: KnownKeys): { view: ViewState; problems: LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const keepNode = (parameter: string, key: NodeKey | null): NodeKey | null => {
    if (key === null || known.hasNode(key)) return key;
    problems.push({ parameter, value: key });
    return null;
  };
  const keepNodes = (parameter: string, keys: readonly NodeKey[]): NodeKey[] =>
    keys.filter((key) => keepNode(parameter, key) !== null);
  const openBundles = keepNodes('open', view.openBundles);
  const filters = keepFilters(view.filters, known, problems, keepNodes);
  const questions = keepQuestions(view, keepNode, keepNodes);
  const selection = keepSelection(view.selection, known, problems);
  if (problems.length === 0) return { view, problems };
  return { view: { ...view, ...questions, selection, openBundles, filters }, problems };
}

type KeepNode = (parameter: string, key: NodeKey | null) => NodeKey | null;
type KeepNodes = (parameter: string, keys: readonly NodeKey[]) => NodeKey[];

function keepQuestions(
  view: ViewState,
  keepNode: KeepNode,
  keepNodes: KeepNodes,
): Omit<Questions, 'levers' | 'loops' | 'cypher'> {
  const { coverage } = view;
  return {
    trace: keepTrace(view.trace, keepNode, keepNodes),
    reach: { ...view.reach, from: keepNode('reach-from', view.reach.from) },
    policies: { ...view.policies, targets: keepNodes('policies-for', view.policies.targets) },
    coverage: {
      ...coverage,
      row: keepNode('row', coverage.row),
      column: keepNode('column', coverage.column),
      rowsBy: keepNode('rows-by', coverage.rowsBy),
      columnsBy: keepNode('columns-by', coverage.columnsBy),
      openRows: keepNodes('open-row', coverage.openRows),
      openColumns: keepNodes('open-column', coverage.openColumns),
    },
    whatIf: { ...view.whatIf, changes: view.whatIf.changes.filter(({ key }) => keepNode('change', key) !== null) },
    compare: { left: keepNode('left', view.compare.left), right: keepNode('right', view.compare.right) },
  };
}

function keepFilters(filters: Filters, known: KnownKeys, problems: LinkProblem[], keepNodes: KeepNodes): Filters {
  const onlyEdges = filters.onlyEdges.filter((key) => known.hasEdge(key));
  const unknown = filters.onlyEdges.filter((key) => !onlyEdges.includes(key));
  problems.push(...unknown.map((value) => ({ parameter: 'only-edge', value })));
  return {
    ...filters,
    hidden: keepNodes('hide', filters.hidden),
    onlyNodes: keepNodes('only', filters.onlyNodes),
    onlyEdges,
  };
}

function keepTrace(trace: TraceQuestion, keepNode: KeepNode, keepNodes: KeepNodes): TraceQuestion {
  const from = keepNode('trace-from', trace.from);
  const to = keepNode('trace-to', trace.to);
  const sameEnds = from === trace.from && to === trace.to;
  return {
    from,
    to,
    avoid: keepNodes('avoid', trace.avoid),
    require: keepNodes('require', trace.require),
    pinned: sameEnds ? trace.pinned : null,
  };
}

function keepSelection(selection: Selection | null, known: KnownKeys, problems: LinkProblem[]): Selection | null {
  switch (selection?.kind) {
    case undefined:
      return null;
    case 'node':
      if (known.hasNode(selection.key)) return selection;
      problems.push({ parameter: 'node', value: selection.key });
      return null;
    case 'edge':
      if (known.hasEdge(selection.key)) return selection;
      problems.push({ parameter: 'edge', value: selection.key });
      return null;
    case 'bundle-edge': {
      const missing = [selection.source, selection.target].filter((key) => !known.hasNode(key));
      problems.push(...missing.map((value) => ({ parameter: 'between', value })));
      return missing.length === 0 ? selection : null;
    }
  }
}
