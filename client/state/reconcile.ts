import type { NameFinder } from '../../server/coding/name-finder.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { LinkProblem } from './app-state.ts';
import type { Filters } from './filters.ts';
import type { Keeper, Questions, RulesSet } from './perspective.ts';
import { makeQuestion, makeQuestions } from './rules.ts';
import type { Selection, ViewState } from './view-state.ts';

/** The one thing that a name stands for; null where it stands for none, or for several. */
export function onlyOne<Id>(found: readonly Id[]): Id | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether the view names everything by the id that the paper has for it. */
export function isReconciled(rules: RulesSet, view: ViewState, names: NameFinder): boolean {
  return reconcile(rules, view, names).view === view;
}

/**
 * The view with the ids of all that it names, older names among them, and without what the paper does not have; and what was
 * left out. The very same view where nothing changed.
 */
export function reconcile(
  rules: RulesSet,
  view: ViewState,
  names: NameFinder,
): { view: ViewState; problems: LinkProblem[] } {
  const keys = new KeyReader(names);
  const openHeadings = keys.nodes('open', view.openHeadings);
  const filters = readFilters(view.filters, keys);
  const questions = readQuestions(rules, view.questions, keys);
  const selection = readSelection(view.selection, keys);
  const passage = keys.one('passage', view.passage, names.passages);
  const isSame = !keys.hasChanged;
  return {
    view: isSame ? view : { ...view, questions, selection, openHeadings, filters, passage },
    problems: keys.problems,
  };
}

/** Finds what names stand for, and reports those that stand for nothing, or for several things. */
class KeyReader implements Keeper {
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

function readQuestions(rules: RulesSet, questions: Questions, keys: KeyReader): Questions {
  return makeQuestions(rules, (one) => {
    const before = questions[one.id];
    const kept = makeQuestion(one, (name) => {
      const { keep } = one.fields[name];
      return keep === undefined ? before[name] : keep(before[name], keys);
    });
    return one.settle?.(kept, before) ?? kept;
  });
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
    case 'arrow': {
      const [source, target] = [keys.node('between', selection.source), keys.node('between', selection.target)];
      return source === null || target === null ? null : { kind: 'arrow', source, target };
    }
  }
}
