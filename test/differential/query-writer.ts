import type { GraphNotes } from './graphs.ts';
import { Pen, type Choose } from './pen.ts';
import { KINDS, ValueWriter, type Variable } from './value-writer.ts';

export interface WrittenQuery {
  text: string;
  parameters: Pen['parameters'];
  /** Whether ORDER BY leaves no choice of the order of the rows. */
  isOrdered: boolean;
}

/** Writes one reading query over a graph, of the kind that analysts write, by the choices it is given. */
export class QueryWriter {
  readonly #pen: Pen;
  readonly #values: ValueWriter;

  constructor(notes: GraphNotes, choose: Choose) {
    this.#pen = new Pen(notes, choose);
    this.#values = new ValueWriter(this.#pen);
  }

  write(): WrittenQuery {
    if (this.#pen.chance(12)) return this.#union();
    const { text, isOrdered } = this.#query([]);
    return { text, parameters: this.#pen.parameters, isOrdered };
  }

  #union(): WrittenQuery {
    const kind = this.#pen.pick(KINDS);
    const part = (): string => {
      const { text, variables } = this.#match([]);
      return `${text} RETURN ${this.#values.value(kind, variables, 2)} AS x`;
    };
    const word = this.#pen.pick([' UNION ', ' UNION ALL ']);
    return { text: `${part()}${word}${part()}`, parameters: this.#pen.parameters, isOrdered: false };
  }

  #query(before: readonly Variable[]): { text: string; isOrdered: boolean } {
    let [texts, variables]: [string[], readonly Variable[]] = [[], before];
    const clauses = 1 + this.#pen.choose(3);
    for (let count = 0; count < clauses; count += 1) {
      const step = count === 0 ? this.#match(variables) : this.#clause(variables);
      texts = [...texts, step.text];
      ({ variables } = step);
    }
    const last = this.#result(variables);
    return { text: [...texts, last.text].join(' '), isOrdered: last.isOrdered };
  }

  #clause(variables: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    switch (this.#pen.choose(7)) {
      case 0:
        return this.#unwind(variables);
      case 1:
        return this.#subquery(variables);
      case 2:
      case 3:
        return this.#with(variables);
      case 4:
        return this.#shortest(variables);
      default:
        return this.#match(variables);
    }
  }

  #match(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    const isOptional = before.length > 0 && this.#pen.chance(2);
    const pattern = this.#pattern(before, this.#pen.choose(3));
    const path = pattern.hops > 0 && this.#pen.chance(4) ? this.#pen.newName() : null;
    const paths: Variable[] = path ? [{ name: path, kind: 'path' }] : [];
    const variables = [...pattern.variables, ...paths];
    const where = this.#pen.chance(2) ? ` WHERE ${this.#values.condition(variables, 3)}` : '';
    const text = `${isOptional ? 'OPTIONAL ' : ''}MATCH ${path ? `${path} = ` : ''}${pattern.text}${where}`;
    return { text, variables };
  }

  #pattern(before: readonly Variable[], hops: number): { text: string; variables: Variable[]; hops: number } {
    const start = this.#node(before);
    let { text } = start;
    let variables = [...before, ...start.added];
    for (let hop = 0; hop < hops; hop += 1) {
      const link = this.#relationship();
      const end = this.#node(variables);
      text += link.text + end.text;
      variables = [...variables, ...link.added, ...end.added];
    }
    return { text, variables, hops };
  }

  #node(before: readonly Variable[]): { text: string; added: Variable[] } {
    const known = before.filter(({ kind }) => kind === 'node');
    if (known.length > 0 && this.#pen.chance(2)) return { text: `(${this.#pen.pick(known).name})`, added: [] };
    const name = this.#pen.newName();
    const label = this.#pen.chance(2) ? `:${this.#pen.labels()}` : '';
    const map = this.#pen.chance(6) ? ` {${this.#pen.pick(this.#pen.notes.nodeKeys.string)}: ${this.#pen.text()}}` : '';
    return { text: `(${name}${label}${map})`, added: [{ name, kind: 'node' }] };
  }

  #relationship(): { text: string; added: Variable[] } {
    const [left, right] = this.#pen.pick([
      ['-', '->'],
      ['<-', '-'],
      ['-', '-'],
    ] as const);
    const types = this.#pen.chance(2)
      ? `:${this.#pen.pick(this.#pen.notes.types)}${this.#pen.chance(3) ? `|${this.#pen.pick(this.#pen.notes.types)}` : ''}`
      : '';
    if (this.#pen.chance(4))
      return { text: `${left}[${types}*${this.#pen.pick(['1..2', '0..1', '2', '..2', '1..3'])}]${right}`, added: [] };
    if (this.#pen.chance(3)) return { text: types ? `${left}[${types}]${right}` : `${left}${right}`, added: [] };
    const name = this.#pen.newName();
    return { text: `${left}[${name}${types}]${right}`, added: [{ name, kind: 'relationship' }] };
  }

  #shortest(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    const nodes = before.filter(({ kind }) => kind === 'node');
    if (nodes.length < 2) return this.#match(before);
    const [from, to] = [this.#pen.pick(nodes), this.#pen.pick(nodes)];
    if (from === to) return this.#match(before);
    const name = this.#pen.newName();
    const guarded = `MATCH (${from.name}), (${to.name}) WHERE ${from.name} <> ${to.name} WITH *`;
    const path = `${name} = shortestPath((${from.name})-[*..4]-(${to.name}))`;
    return {
      text: `${guarded} ${this.#pen.chance(3) ? 'OPTIONAL ' : ''}MATCH ${path} WITH *, length(${name}) AS ${name}l`,
      variables: [...before, { name: `${name}l`, kind: 'integer' }],
    };
  }

  #unwind(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    const name = this.#pen.newName();
    const kind = this.#pen.pick(['string', 'integer'] as const);
    const list = this.#values.value(kind === 'string' ? 'strings' : 'integers', before, 2);
    return { text: `UNWIND ${list} AS ${name}`, variables: [...before, { name, kind }] };
  }

  #subquery(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    const nodes = before.filter(({ kind }) => kind === 'node');
    if (nodes.length === 0) return this.#match(before);
    const from = this.#pen.pick(nodes);
    const { text, variables } = this.#match([from]);
    const name = this.#pen.newName();
    const value = this.#pen.chance(2) ? 'count(*)' : `count(DISTINCT ${this.#pen.pick(variables).name})`;
    return {
      text: `CALL (${from.name}) { ${text} RETURN ${value} AS ${name} }`,
      variables: [...before, { name, kind: 'integer' }],
    };
  }

  /** WITH, with or without aggregates, which later clauses go on from. */
  #with(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    if (before.length === 0) return this.#match(before);
    const kept = this.#pen.some(before.filter(({ kind }) => kind !== 'path'));
    const name = this.#pen.newName();
    if (this.#pen.chance(2)) {
      const { text, kind } = this.#aggregate(before);
      const where = this.#pen.chance(3) && kind === 'integer' ? ` WHERE ${name} > ${this.#pen.choose(3)}` : '';
      const items = [...kept.map((variable) => variable.name), `${text} AS ${name}`].join(', ');
      return { text: `WITH ${items}${where}`, variables: [...kept, ...(kind ? [{ name, kind }] : [])] };
    }
    const kind = this.#pen.pick(KINDS);
    const items = [...kept.map((variable) => variable.name), `${this.#values.value(kind, before, 2)} AS ${name}`].join(
      ', ',
    );
    const variables: Variable[] = [...kept, { name, kind }];
    const where = this.#pen.chance(3) ? ` WHERE ${this.#values.condition(variables, 2)}` : '';
    return { text: `WITH ${this.#pen.chance(4) ? 'DISTINCT ' : ''}${items}${where}`, variables };
  }

  #aggregate(variables: readonly Variable[]): { text: string; kind: Variable['kind'] | null } {
    const distinct = this.#pen.chance(3) ? 'DISTINCT ' : '';
    const entities = variables.filter(({ kind }) => kind === 'node' || kind === 'relationship');
    // After a WITH that keeps nothing there is nothing else to count.
    switch (variables.length === 0 ? 0 : this.#pen.choose(8)) {
      case 0:
      case 1:
        return { text: 'count(*)', kind: 'integer' };
      case 2:
        return { text: `count(${distinct}${this.#pen.pick(variables).name})`, kind: 'integer' };
      case 3:
        return { text: `sum(${this.#values.value(this.#pen.pick(['integer', 'float']), variables, 1)})`, kind: null };
      case 4:
        return {
          text: `${this.#pen.pick(['min', 'max'])}(${this.#values.value('string', variables, 1)})`,
          kind: 'string',
        };
      case 5:
        return {
          text: `${this.#pen.pick(['avg', 'stDev', 'min', 'max'])}(${this.#values.value('integer', variables, 1)})`,
          kind: 'float',
        };
      case 6:
        if (entities.length > 0)
          return { text: `size(collect(${distinct}${this.#pen.pick(entities).name}))`, kind: 'integer' };
        return { text: 'count(*)', kind: 'integer' };
      default:
        return { text: `size(collect(${distinct}${this.#values.value('string', variables, 1)}))`, kind: 'integer' };
    }
  }

  #result(variables: readonly Variable[]): { text: string; isOrdered: boolean } {
    const count = 1 + this.#pen.choose(3);
    const items = Array.from({ length: count }, (_, index) => ({ text: this.#item(variables), alias: `c${index}` }));
    const listed = items.map(({ text, alias }) => `${text} AS ${alias}`).join(', ');
    if (this.#pen.chance(3)) {
      const aggregates = `${this.#aggregate(variables).text} AS total`;
      const cut = this.#pen.chance(3) ? ` ORDER BY total DESC` : '';
      return { text: `RETURN ${listed}, ${aggregates}${cut}`, isOrdered: false };
    }
    const distinct = this.#pen.chance(4) ? 'DISTINCT ' : '';
    if (!this.#pen.chance(3)) return { text: `RETURN ${distinct}${listed}`, isOrdered: false };
    // Rows that are alike in every sort key are alike altogether, so that a cut leaves no choice.
    const values = Array.from({ length: count }, () =>
      this.#values.value(this.#pen.pick(['string', 'integer', 'float', 'boolean']), variables, 2),
    );
    const columns = values.map((value, index) => `${value} AS c${index}`).join(', ');
    const order = values.map((_, index) => `c${index}${this.#pen.pick(['', ' DESC'])}`).join(', ');
    const cut = `${this.#pen.chance(2) ? ` SKIP ${this.#pen.choose(3)}` : ''}${this.#pen.chance(2) ? ` LIMIT ${1 + this.#pen.choose(6)}` : ''}`;
    return { text: `RETURN ${distinct}${columns} ORDER BY ${order}${cut}`, isOrdered: true };
  }

  #item(variables: readonly Variable[]): string {
    const whole = variables.filter(({ kind }) => kind === 'node' || kind === 'relationship' || kind === 'path');
    if (whole.length > 0 && this.#pen.chance(3)) return this.#pen.pick(whole).name;
    const nodes = variables.filter(({ kind }) => kind === 'node');
    if (nodes.length > 0 && this.#pen.chance(10)) {
      const name = this.#pen.newName();
      return `${this.#pen.pick(nodes).name} {.id, ${name}: ${this.#values.value('integer', variables, 1)}}`;
    }
    return this.#values.value(this.#pen.pick(KINDS), variables, 3);
  }
}
