import type { NameFinder } from '../../server/coding/name-finder.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { LinkProblem } from './app-state.ts';
import type { Filters } from './filters.ts';
import type { Questions, TraceQuestion } from './questions.ts';
import type { Selection, ViewState } from './view-state.ts';

/** The one thing that a name stands for; null where it stands for none, or for several. */
export function onlyOne<Id>(found: readonly Id[]): Id | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether the view names everything by the id that the paper has for it. */
export function isReconciled(view: ViewState, names: NameFinder): boolean {
  return reconcile(view, names).view === view;
}

/**
 * The view with the ids of all that it names, older names among them, and without what the paper does not have; and what was
 * left out. The very same view where nothing changed.
 */
export function reconcile(view: ViewState, names: NameFinder): { view: ViewState; problems: LinkProblem[] } {
  const keys = new KeyReader(names);
  const openBundles = keys.nodes('open', view.openBundles);
  const filters = readFilters(view.filters, keys);
  const questions = readQuestions(view, keys);
  const selection = readSelection(view.selection, keys);
  const passage = keys.one('passage', view.passage, names.passages);
  const isSame = !keys.hasChanged;
  return {
    view: isSame ? view : { ...view, ...questions, selection, openBundles, filters, passage },
    problems: keys.problems,
  };
}

/** Finds what names stand for, and reports those that stand for nothing, or for several things. */
class KeyReader {
  readonly problems: LinkProblem[] = [];
  readonly #names: NameFinder;
  hasChanged = false;

  constructor(names: NameFinder) {
    this.#names = names;
  }

  one<Id extends string>(parameter: string, given: Id | null, find: (given: string) => readonly Id[]): Id | null {
    if (given === null) return null;
    const id = onlyOne(find(given));
    if (id !== given) this.hasChanged = true;
    if (id === null) this.problems.push({ parameter, value: given });
    return id;
  }

  /** Each once: an older name and the id may stand for the same. */
  many<Id extends string>(parameter: string, given: readonly Id[], find: (given: string) => readonly Id[]): Id[] {
    const ids = given.flatMap((one) => this.one(parameter, one, find) ?? []);
    return [...new Set(ids)];
  }

  node(parameter: string, given: NodeKey | null): NodeKey | null {
    return this.one(parameter, given, this.#names.nodes);
  }

  nodes(parameter: string, given: readonly NodeKey[]): NodeKey[] {
    return this.many(parameter, given, this.#names.nodes);
  }

  edge(parameter: string, given: EdgeKey): EdgeKey | null {
    return this.one(parameter, given, this.#names.edges);
  }

  edges(parameter: string, given: readonly EdgeKey[]): EdgeKey[] {
    return this.many(parameter, given, this.#names.edges);
  }

  sections(parameter: string, given: Filters['sections']): Filters['sections'] {
    return this.many(parameter, given, this.#names.sections);
  }
}

function readQuestions(view: ViewState, keys: KeyReader): Omit<Questions, 'levers' | 'loops' | 'cypher'> {
  const { coverage } = view;
  const changes = view.whatIf.changes.flatMap(({ key: given, value }) => {
    const key = keys.node('change', given);
    return key === null ? [] : [{ key, value }];
  });
  return {
    trace: readTrace(view.trace, keys),
    reach: { ...view.reach, from: keys.node('reach-from', view.reach.from) },
    policies: { ...view.policies, targets: keys.nodes('policies-for', view.policies.targets) },
    coverage: {
      ...coverage,
      row: keys.node('row', coverage.row),
      column: keys.node('column', coverage.column),
      rowsBy: keys.node('rows-by', coverage.rowsBy),
      columnsBy: keys.node('columns-by', coverage.columnsBy),
      openRows: keys.nodes('open-row', coverage.openRows),
      openColumns: keys.nodes('open-column', coverage.openColumns),
    },
    // The last word on each node counts.
    whatIf: { ...view.whatIf, changes: [...new Map(changes.map((change) => [change.key, change])).values()] },
    compare: { left: keys.node('left', view.compare.left), right: keys.node('right', view.compare.right) },
  };
}

function readFilters(filters: Filters, keys: KeyReader): Filters {
  return {
    ...filters,
    onlyEdges: keys.edges('only-edge', filters.onlyEdges),
    hidden: keys.nodes('hide', filters.hidden),
    onlyNodes: keys.nodes('only', filters.onlyNodes),
    sections: keys.sections('section', filters.sections),
  };
}

/** Between other ends, a path that was held is none of the paths. */
function readTrace(trace: TraceQuestion, keys: KeyReader): TraceQuestion {
  const from = keys.node('trace-from', trace.from);
  const to = keys.node('trace-to', trace.to);
  const hasEnds = (from === null) === (trace.from === null) && (to === null) === (trace.to === null);
  return {
    from,
    to,
    avoid: keys.nodes('avoid', trace.avoid),
    require: keys.nodes('require', trace.require),
    pinned: hasEnds ? trace.pinned : null,
  };
}

function readSelection(selection: Selection | null, keys: KeyReader): Selection | null {
  switch (selection?.kind) {
    case undefined:
      return null;
    case 'node': {
      const key = keys.node('node', selection.key);
      return key === null ? null : { kind: 'node', key };
    }
    case 'edge': {
      const key = keys.edge('edge', selection.key);
      return key === null ? null : { kind: 'edge', key };
    }
    case 'bundle-edge': {
      const [source, target] = [keys.node('between', selection.source), keys.node('between', selection.target)];
      return source === null || target === null ? null : { kind: 'bundle-edge', source, target };
    }
  }
}
