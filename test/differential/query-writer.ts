import type { GraphNotes, Kind } from './graphs.ts';

/** Chooses a whole number below `count`. */
export type Choose = (count: number) => number;

export interface WrittenQuery {
  text: string;
  parameters: Record<string, string | number | boolean | (string | number)[]>;
  /** Whether ORDER BY leaves no choice of the order of the rows. */
  isOrdered: boolean;
}

interface Variable {
  name: string;
  kind: Kind | 'node' | 'relationship' | 'path' | 'nodes';
}

const KINDS: readonly Kind[] = ['string', 'integer', 'float', 'boolean', 'strings', 'integers'];

/** Writes one reading query over a graph, of the kind that analysts write, by the choices it is given. */
export class QueryWriter {
  readonly #choose: Choose;
  readonly #notes: GraphNotes;
  readonly #parameters: WrittenQuery['parameters'] = {};
  #names = 0;

  constructor(notes: GraphNotes, choose: Choose) {
    this.#notes = notes;
    this.#choose = choose;
  }

  write(): WrittenQuery {
    if (this.#chance(12)) return this.#union();
    const { text, isOrdered } = this.#query([]);
    return { text, parameters: this.#parameters, isOrdered };
  }

  #union(): WrittenQuery {
    const kind = this.#pick(KINDS);
    const part = (): string => {
      const { text, variables } = this.#match([]);
      return `${text} RETURN ${this.#value(kind, variables, 2)} AS x`;
    };
    const word = this.#pick([' UNION ', ' UNION ALL ']);
    return { text: `${part()}${word}${part()}`, parameters: this.#parameters, isOrdered: false };
  }

  #query(before: readonly Variable[]): { text: string; isOrdered: boolean } {
    let [texts, variables]: [string[], readonly Variable[]] = [[], before];
    const clauses = 1 + this.#choose(3);
    for (let count = 0; count < clauses; count += 1) {
      const step = count === 0 ? this.#match(variables) : this.#clause(variables);
      texts = [...texts, step.text];
      ({ variables } = step);
    }
    const last = this.#result(variables);
    return { text: [...texts, last.text].join(' '), isOrdered: last.isOrdered };
  }

  #clause(variables: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    switch (this.#choose(7)) {
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
    const isOptional = before.length > 0 && this.#chance(2);
    const pattern = this.#pattern(before, this.#choose(3));
    const path = pattern.hops > 0 && this.#chance(4) ? this.#name() : null;
    const paths: Variable[] = path ? [{ name: path, kind: 'path' }] : [];
    const variables = [...pattern.variables, ...paths];
    const where = this.#chance(2) ? ` WHERE ${this.#condition(variables, 3)}` : '';
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
    if (known.length > 0 && this.#chance(2)) return { text: `(${this.#pick(known).name})`, added: [] };
    const name = this.#name();
    const label = this.#chance(2) ? `:${this.#labels()}` : '';
    const map = this.#chance(6) ? ` {${this.#pick(this.#notes.nodeKeys.string)}: ${this.#text()}}` : '';
    return { text: `(${name}${label}${map})`, added: [{ name, kind: 'node' }] };
  }

  #labels(): string {
    const label = this.#pick(this.#notes.labels);
    return this.#chance(4) ? `${label}|${this.#pick(this.#notes.labels)}` : label;
  }

  #relationship(): { text: string; added: Variable[] } {
    const [left, right] = this.#pick([
      ['-', '->'],
      ['<-', '-'],
      ['-', '-'],
    ] as const);
    const types = this.#chance(2)
      ? `:${this.#pick(this.#notes.types)}${this.#chance(3) ? `|${this.#pick(this.#notes.types)}` : ''}`
      : '';
    if (this.#chance(4))
      return { text: `${left}[${types}*${this.#pick(['1..2', '0..1', '2', '..2', '1..3'])}]${right}`, added: [] };
    if (this.#chance(3)) return { text: types ? `${left}[${types}]${right}` : `${left}${right}`, added: [] };
    const name = this.#name();
    return { text: `${left}[${name}${types}]${right}`, added: [{ name, kind: 'relationship' }] };
  }

  #shortest(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    const nodes = before.filter(({ kind }) => kind === 'node');
    if (nodes.length < 2) return this.#match(before);
    const [from, to] = [this.#pick(nodes), this.#pick(nodes)];
    if (from === to) return this.#match(before);
    const name = this.#name();
    const guarded = `MATCH (${from.name}), (${to.name}) WHERE ${from.name} <> ${to.name} WITH *`;
    const path = `${name} = shortestPath((${from.name})-[*..4]-(${to.name}))`;
    return {
      text: `${guarded} ${this.#chance(3) ? 'OPTIONAL ' : ''}MATCH ${path} WITH *, length(${name}) AS ${name}l`,
      variables: [...before, { name: `${name}l`, kind: 'integer' }],
    };
  }

  #unwind(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    const name = this.#name();
    const kind = this.#pick(['string', 'integer'] as const);
    const list = this.#value(kind === 'string' ? 'strings' : 'integers', before, 2);
    return { text: `UNWIND ${list} AS ${name}`, variables: [...before, { name, kind }] };
  }

  #subquery(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    const nodes = before.filter(({ kind }) => kind === 'node');
    if (nodes.length === 0) return this.#match(before);
    const from = this.#pick(nodes);
    const { text, variables } = this.#match([from]);
    const name = this.#name();
    const value = this.#chance(2) ? 'count(*)' : `count(DISTINCT ${this.#pick(variables).name})`;
    return {
      text: `CALL (${from.name}) { ${text} RETURN ${value} AS ${name} }`,
      variables: [...before, { name, kind: 'integer' }],
    };
  }

  /** WITH, with or without aggregates, which later clauses go on from. */
  #with(before: readonly Variable[]): { text: string; variables: readonly Variable[] } {
    if (before.length === 0) return this.#match(before);
    const kept = this.#some(before.filter(({ kind }) => kind !== 'path'));
    const name = this.#name();
    if (this.#chance(2)) {
      const { text, kind } = this.#aggregate(before);
      const where = this.#chance(3) && kind === 'integer' ? ` WHERE ${name} > ${this.#choose(3)}` : '';
      const items = [...kept.map((variable) => variable.name), `${text} AS ${name}`].join(', ');
      return { text: `WITH ${items}${where}`, variables: [...kept, ...(kind ? [{ name, kind }] : [])] };
    }
    const kind = this.#pick(KINDS);
    const items = [...kept.map((variable) => variable.name), `${this.#value(kind, before, 2)} AS ${name}`].join(', ');
    const variables: Variable[] = [...kept, { name, kind }];
    const where = this.#chance(3) ? ` WHERE ${this.#condition(variables, 2)}` : '';
    return { text: `WITH ${this.#chance(4) ? 'DISTINCT ' : ''}${items}${where}`, variables };
  }

  #aggregate(variables: readonly Variable[]): { text: string; kind: Variable['kind'] | null } {
    const distinct = this.#chance(3) ? 'DISTINCT ' : '';
    const entities = variables.filter(({ kind }) => kind === 'node' || kind === 'relationship');
    switch (this.#choose(8)) {
      case 0:
      case 1:
        return { text: 'count(*)', kind: 'integer' };
      case 2:
        return { text: `count(${distinct}${this.#pick(variables).name})`, kind: 'integer' };
      case 3:
        return { text: `sum(${this.#value(this.#pick(['integer', 'float']), variables, 1)})`, kind: null };
      case 4:
        return { text: `${this.#pick(['min', 'max'])}(${this.#value('string', variables, 1)})`, kind: 'string' };
      case 5:
        return {
          text: `${this.#pick(['avg', 'stDev', 'min', 'max'])}(${this.#value('integer', variables, 1)})`,
          kind: 'float',
        };
      case 6:
        if (entities.length > 0)
          return { text: `size(collect(${distinct}${this.#pick(entities).name}))`, kind: 'integer' };
        return { text: 'count(*)', kind: 'integer' };
      default:
        return { text: `size(collect(${distinct}${this.#value('string', variables, 1)}))`, kind: 'integer' };
    }
  }

  #result(variables: readonly Variable[]): { text: string; isOrdered: boolean } {
    const count = 1 + this.#choose(3);
    const items = Array.from({ length: count }, (_, index) => ({ text: this.#item(variables), alias: `c${index}` }));
    const listed = items.map(({ text, alias }) => `${text} AS ${alias}`).join(', ');
    if (this.#chance(3)) {
      const aggregates = `${this.#aggregate(variables).text} AS total`;
      const cut = this.#chance(3) ? ` ORDER BY total DESC` : '';
      return { text: `RETURN ${listed}, ${aggregates}${cut}`, isOrdered: false };
    }
    const distinct = this.#chance(4) ? 'DISTINCT ' : '';
    if (!this.#chance(3)) return { text: `RETURN ${distinct}${listed}`, isOrdered: false };
    // Rows that are alike in every sort key are alike altogether, so that a cut leaves no choice.
    const values = Array.from({ length: count }, () =>
      this.#value(this.#pick(['string', 'integer', 'float', 'boolean']), variables, 2),
    );
    const columns = values.map((value, index) => `${value} AS c${index}`).join(', ');
    const order = values.map((_, index) => `c${index}${this.#pick(['', ' DESC'])}`).join(', ');
    const cut = `${this.#chance(2) ? ` SKIP ${this.#choose(3)}` : ''}${this.#chance(2) ? ` LIMIT ${1 + this.#choose(6)}` : ''}`;
    return { text: `RETURN ${distinct}${columns} ORDER BY ${order}${cut}`, isOrdered: true };
  }

  #item(variables: readonly Variable[]): string {
    const whole = variables.filter(({ kind }) => kind === 'node' || kind === 'relationship' || kind === 'path');
    if (whole.length > 0 && this.#chance(3)) return this.#pick(whole).name;
    const nodes = variables.filter(({ kind }) => kind === 'node');
    if (nodes.length > 0 && this.#chance(10)) {
      const name = this.#name();
      return `${this.#pick(nodes).name} {.id, ${name}: ${this.#value('integer', variables, 1)}}`;
    }
    return this.#value(this.#pick(KINDS), variables, 3);
  }

  /** A condition, as WHERE has them. */
  #condition(variables: readonly Variable[], depth: number): string {
    return this.#value('boolean', variables, depth);
  }

  #value(kind: Kind, variables: readonly Variable[], depth: number): string {
    const leaf = depth <= 0 || this.#chance(3);
    if (leaf) return this.#leaf(kind, variables);
    const at = (other: Kind): string => this.#value(other, variables, depth - 1);
    if (this.#chance(12)) return `CASE WHEN ${at('boolean')} THEN ${at(kind)} ELSE ${at(kind)} END`;
    if (this.#chance(12)) return `coalesce(${at(kind)}, ${at(kind)})`;
    switch (kind) {
      case 'boolean':
        return this.#boolean(variables, at);
      case 'string':
        return this.#string(variables, at);
      case 'integer':
        return this.#integer(variables, at);
      case 'float':
        return this.#pick([
          `(${at('float')} * 2)`,
          `(${at('integer')} / 2.0)`,
          `abs(${at('float')})`,
          `round(${at('float')})`,
          `ceil(${at('float')})`,
          `(${at('float')} - ${at('integer')})`,
        ]);
      case 'strings':
        return this.#strings(variables, at);
      case 'integers':
        return this.#integers(at);
    }
  }

  #boolean(variables: readonly Variable[], at: (kind: Kind) => string): string {
    const name = this.#name();
    const nodes = variables.filter(({ kind }) => kind === 'node');
    const options = [
      () => `(${at('boolean')} AND ${at('boolean')})`,
      () => `(${at('boolean')} OR ${at('boolean')})`,
      () => `NOT ${at('boolean')}`,
      () => `(${at('boolean')} XOR ${at('boolean')})`,
      () => `${at('string')} ${this.#pick(['=', '<>', '<', '>='])} ${at('string')}`,
      () => `${at('integer')} ${this.#pick(['=', '<>', '<', '<=', '>'])} ${at(this.#pick(['integer', 'float']))}`,
      () => `${at('string')} ${this.#pick(['STARTS WITH', 'ENDS WITH', 'CONTAINS'])} ${at('string')}`,
      () => `${at('string')} IN ${at('strings')}`,
      () => `${at('integer')} IN ${at('integers')}`,
      () => `${at(this.#pick(KINDS))} IS ${this.#pick(['', 'NOT '])}NULL`,
      () =>
        `${this.#pick(['any', 'all', 'none', 'single'])}(${name} IN ${at('strings')} WHERE ${name} ${this.#pick(['=', '<>', 'CONTAINS'])} ${at('string')})`,
      () =>
        `${this.#pick(['any', 'all', 'none', 'single'])}(${name} IN ${at('integers')} WHERE ${name} > ${at('integer')})`,
      () => `${at('string')} =~ ${this.#pick(["'a.*'", "'[a-z]+'", "'(?i)AB?'", "'.*-.*'", "'\\\\d+'"])}`,
      () => `${at('strings')} = ${at('strings')}`,
      () => `${at('string')} = ${at('integer')}`,
    ];
    if (nodes.length > 0) options.push(...this.#onNodes(nodes, at));
    return `(${this.#pick(options)()})`;
  }

  #onNodes(nodes: readonly Variable[], at: (kind: Kind) => string): (() => string)[] {
    const node = this.#pick(nodes).name;
    const other = this.#name();
    const type = this.#pick(this.#notes.types);
    return [
      () => `${node}:${this.#labels()}`,
      () => `(${node})-[:${type}]->()`,
      () => `EXISTS { (${node})--(${other}:${this.#labels()}) }`,
      () =>
        `EXISTS { MATCH (${node})-[:${type}]-(${other}) WHERE ${other}.${this.#pick(this.#notes.nodeKeys.string)} = ${at('string')} }`,
      () => `COUNT { (${node})--() } > ${this.#choose(3)}`,
      () => `${node} ${this.#pick(['=', '<>'])} ${this.#pick(nodes).name}`,
    ];
  }

  #string(variables: readonly Variable[], at: (kind: Kind) => string): string {
    const links = variables.filter(({ kind }) => kind === 'relationship');
    const options = [
      () => `(${at('string')} + ${at('string')})`,
      () => `${this.#pick(['toUpper', 'toLower', 'trim', 'reverse'])}(${at('string')})`,
      () => `substring(${at('string')}, ${this.#choose(3)}, ${this.#choose(3)})`,
      () => `${this.#pick(['left', 'right'])}(${at('string')}, ${this.#choose(4)})`,
      () => `replace(${at('string')}, 'a', 'x')`,
      () => `toString(${at(this.#pick(['integer', 'boolean']))})`,
      () => `${this.#pick(['head', 'last'])}(${at('strings')})`,
      () => `${at('strings')}[${this.#pick(['0', '1', '-1'])}]`,
      () => `CASE ${at('string')} WHEN ${this.#text()} THEN 'one' WHEN ${this.#text()} THEN 'two' END`,
    ];
    if (links.length > 0)
      options.push(
        () => `type(${this.#pick(links).name})`,
        () => `startNode(${this.#pick(links).name}).id`,
      );
    return this.#pick(options)();
  }

  #integer(variables: readonly Variable[], at: (kind: Kind) => string): string {
    const name = this.#name();
    const nodes = variables.filter(({ kind }) => kind === 'node');
    const paths = variables.filter(({ kind }) => kind === 'path');
    const options = [
      () => `(${at('integer')} ${this.#pick(['+', '-', '*'])} ${at('integer')})`,
      () => `(${at('integer')} ${this.#pick(['%', '/'])} 3)`,
      () => `size(${at(this.#pick(['string', 'strings', 'integers']))})`,
      () => `${this.#pick(['head', 'last'])}(${at('integers')})`,
      () => `abs(${at('integer')})`,
      () => `sign(${at('integer')})`,
      () => `toInteger(${at('float')})`,
      () => `reduce(${name} = 0, ${name}x IN ${at('integers')} | ${name} + ${name}x)`,
    ];
    if (nodes.length > 0) {
      options.push(() => `COUNT { (${this.#pick(nodes).name})-[:${this.#pick(this.#notes.types)}]-() }`);
      options.push(() => `size([(${this.#pick(nodes).name})--(${name}) | ${name}.id])`);
    }
    if (paths.length > 0) options.push(() => `length(${this.#pick(paths).name})`);
    return this.#pick(options)();
  }

  #strings(variables: readonly Variable[], at: (kind: Kind) => string): string {
    const name = this.#name();
    const paths = variables.filter(({ kind }) => kind === 'path');
    const nodes = variables.filter(({ kind }) => kind === 'node');
    const options = [
      () => `[${name} IN ${at('strings')} WHERE ${name} <> ${at('string')}]`,
      () => `[${name} IN ${at('strings')} | ${name} + ${this.#text()}]`,
      () => `(${at('strings')} + ${at('strings')})`,
      () => `(${at('strings')} + ${this.#text()})`,
      () => `[${at('string')}, ${at('string')}]`,
      () => `${this.#pick(['tail', 'reverse'])}(${at('strings')})`,
      () => `split(${at('string')}, 'a')`,
      () => `${at('strings')}[0..${1 + this.#choose(3)}]`,
    ];
    if (nodes.length > 0) options.push(() => `labels(${this.#pick(nodes).name})`);
    if (paths.length > 0)
      options.push(
        () => `[${name} IN nodes(${this.#pick(paths).name}) | ${name}.id]`,
        () => `[${name} IN relationships(${this.#pick(paths).name}) | type(${name})]`,
      );
    return this.#pick(options)();
  }

  #integers(at: (kind: Kind) => string): string {
    const name = this.#name();
    return this.#pick([
      `[${name} IN ${at('integers')} WHERE ${name} > ${this.#choose(4)} | ${name} * 2]`,
      `range(${this.#choose(3)}, ${this.#choose(6)})`,
      `[${at('integer')}, ${at('integer')}]`,
      `(${at('integers')} + ${this.#choose(5)})`,
      `reverse(${at('integers')})`,
    ]);
  }

  #leaf(kind: Kind, variables: readonly Variable[]): string {
    const same = variables.filter((variable) => variable.kind === kind);
    if (same.length > 0 && this.#chance(2)) return this.#pick(same).name;
    const owners = variables.filter((variable) => this.#keysOf(variable, kind).length > 0);
    if (owners.length > 0 && !this.#chance(4)) {
      const owner = this.#pick(owners);
      return `${owner.name}.${this.#pick(this.#keysOf(owner, kind))}`;
    }
    return this.#constant(kind);
  }

  #keysOf({ kind: owner }: Variable, kind: Kind): string[] {
    if (owner === 'node') return this.#notes.nodeKeys[kind];
    return owner === 'relationship' ? this.#notes.relationshipKeys[kind] : [];
  }

  #constant(kind: Kind): string {
    switch (kind) {
      case 'string':
        return this.#text();
      case 'integer':
        return this.#chance(4) ? this.#parameter(this.#choose(9) - 2) : String(this.#choose(9) - 2);
      case 'float':
        return this.#pick(['0.5', '-1.5', '2.0', '1e3']);
      case 'boolean':
        return this.#pick(['true', 'false', 'null']);
      case 'strings':
        return this.#chance(3)
          ? this.#parameter(['a', 'b'])
          : this.#pick([`[${this.#text()}]`, '[]', `['a', ${this.#text()}]`]);
      case 'integers':
        return this.#chance(3) ? this.#parameter([1, 2, 3]) : this.#pick(['[1, 2]', '[3]', '[0, 0, 5]']);
    }
  }

  #text(): string {
    const text = this.#pick(this.#notes.texts);
    return this.#chance(4) ? this.#parameter(text) : `'${text.replaceAll("'", "\\'")}'`;
  }

  #parameter(value: WrittenQuery['parameters'][string]): string {
    const name = `p${Object.keys(this.#parameters).length}`;
    this.#parameters[name] = value;
    return `$${name}`;
  }

  #name(): string {
    return `v${(this.#names += 1)}`;
  }

  /** True once in so many times. */
  #chance(times: number): boolean {
    return this.#choose(times) === 0;
  }

  #pick<T>(options: readonly T[]): T {
    const picked = options[this.#choose(options.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  #some<T>(options: readonly T[]): T[] {
    return options.filter(() => this.#chance(2));
  }
}
