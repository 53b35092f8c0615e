import { plainName, type SyntaxNode } from '../../guard/syntax-tree.ts';
import type { ValueType } from '../../value-type.ts';

/** A piece of the engine's statement that stands for a value. */
export interface Term {
  code: string;
  type: ValueType;
}

/** What a whole query has in common while it is translated. */
export interface Work {
  /** The query as it was written. */
  readonly query: string;
  readonly parameters: Readonly<Record<string, ValueType>>;
  readonly propertyTypes: Readonly<Record<string, ValueType>>;
  /** A name that the engine's statement has not used yet. */
  newName: () => string;
  /** Tells the user what only the data decides. */
  notice: (text: string) => void;
  /** Translates a value. @throws Unsupported */
  value: (node: SyntaxNode, scope: Scope) => Term;
}

/** Where aggregates are gathered: they and the grouping keys are computed by a WITH ahead of the clause. */
export interface Grouping {
  /** Grouping keys by the fingerprint of their expression. */
  readonly keys: ReadonlyMap<string, Term>;
  /** The scope in which arguments of aggregates are translated. */
  readonly before: Scope;
  /** Has an aggregate computed, once, and gives what stands for its result. */
  readonly aggregate: (term: Term) => Term;
}

/** An inner variable may have the name of an outer one that a grouping key speaks of. */
function withoutNames(grouping: Grouping, names: ReadonlySet<string>): Grouping {
  const keys = [...grouping.keys].filter(([fingerprint]) => !fingerprint.split(' ').some((token) => names.has(token)));
  return { ...grouping, keys: new Map(keys) };
}

/** The variables that may be used at a place, under the names of the query. */
export class Scope {
  readonly work: Work;
  readonly variables: ReadonlyMap<string, Term>;
  readonly grouping: Grouping | null;

  constructor(work: Work, variables: ReadonlyMap<string, Term> = new Map(), grouping: Grouping | null = null) {
    this.work = work;
    this.variables = variables;
    this.grouping = grouping;
  }

  with(added: readonly (readonly [string, Term])[]): Scope {
    const names = new Set(added.map(([name]) => name));
    return new Scope(
      this.work,
      new Map([...this.variables, ...added]),
      this.grouping && withoutNames(this.grouping, names),
    );
  }

  /** A variable of a new name, and the scope that has it. */
  declare(variable: SyntaxNode, type: ValueType): { term: Term; scope: Scope } {
    const term = { code: this.work.newName(), type };
    return { term, scope: this.with([[plainName(variable), term]]) };
  }

  value(node: SyntaxNode): Term {
    return this.work.value(node, this);
  }
}
