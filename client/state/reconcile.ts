import type { NodeKey } from '../../server/contract/ids.ts';
import type { LinkProblem } from './app-state.ts';
import type { Filters } from './filters.ts';
import type { Keeper, KnownKeys, Questions, RulesSet } from './perspective.ts';
import { makeQuestion, makeQuestions } from './rules.ts';
import type { Selection, ViewState } from './view-state.ts';

/** Whether the graph knows everything that the view names. */
export function isReconciled(rules: RulesSet, view: ViewState, known: KnownKeys): boolean {
  return reconcile(rules, view, known).problems.length === 0;
}

/** The view without what the graph does not know, and what was left out; the very same view where nothing was. */
export function reconcile(
  rules: RulesSet,
  view: ViewState,
  known: KnownKeys,
): { view: ViewState; problems: LinkProblem[] } {
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
  const questions = keepQuestions(rules, view.questions, { node: keepNode, nodes: keepNodes });
  const selection = keepSelection(view.selection, known, problems);
  if (problems.length === 0) return { view, problems };
  return { view: { ...view, questions, selection, openBundles, filters }, problems };
}

function keepQuestions(rules: RulesSet, questions: Questions, keeper: Keeper): Questions {
  return makeQuestions(rules, (one) => {
    const before = questions[one.id];
    const kept = makeQuestion(one, (name) => {
      const { keep } = one.fields[name];
      return keep === undefined ? before[name] : keep(before[name], keeper);
    });
    return one.settle?.(kept, before) ?? kept;
  });
}

function keepFilters(filters: Filters, known: KnownKeys, problems: LinkProblem[], keepNodes: Keeper['nodes']): Filters {
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
