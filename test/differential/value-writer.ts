import type { Kind } from './graphs.ts';
import type { Pen } from './pen.ts';

export interface Variable {
  name: string;
  kind: Kind | 'node' | 'relationship' | 'path' | 'nodes';
}

export const KINDS: readonly Kind[] = ['string', 'integer', 'float', 'boolean', 'strings', 'integers'];

/** Writes expressions of the kind that is wanted, over the variables that there are. */
export class ValueWriter {
  readonly #pen: Pen;

  constructor(pen: Pen) {
    this.#pen = pen;
  }

  /** A condition, as WHERE has them. */
  condition(variables: readonly Variable[], depth: number): string {
    return this.value('boolean', variables, depth);
  }

  value(kind: Kind, variables: readonly Variable[], depth: number): string {
    const leaf = depth <= 0 || this.#pen.chance(3);
    if (leaf) return this.#leaf(kind, variables);
    const at = (other: Kind): string => this.value(other, variables, depth - 1);
    if (this.#pen.chance(12)) return `CASE WHEN ${at('boolean')} THEN ${at(kind)} ELSE ${at(kind)} END`;
    if (this.#pen.chance(12)) return `coalesce(${at(kind)}, ${at(kind)})`;
    switch (kind) {
      case 'boolean':
        return this.#boolean(variables, at);
      case 'string':
        return this.#string(variables, at);
      case 'integer':
        return this.#integer(variables, at);
      case 'float':
        return this.#pen.pick([
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
    const name = this.#pen.newName();
    const nodes = variables.filter(({ kind }) => kind === 'node');
    const options = [
      () => `(${at('boolean')} AND ${at('boolean')})`,
      () => `(${at('boolean')} OR ${at('boolean')})`,
      () => `NOT ${at('boolean')}`,
      () => `(${at('boolean')} XOR ${at('boolean')})`,
      () => `${at('string')} ${this.#pen.pick(['=', '<>', '<', '>='])} ${at('string')}`,
      () =>
        `${at('integer')} ${this.#pen.pick(['=', '<>', '<', '<=', '>'])} ${at(this.#pen.pick(['integer', 'float']))}`,
      () => `${at('string')} ${this.#pen.pick(['STARTS WITH', 'ENDS WITH', 'CONTAINS'])} ${at('string')}`,
      () => `${at('string')} IN ${at('strings')}`,
      () => `${at('integer')} IN ${at('integers')}`,
      () => `${at(this.#pen.pick(KINDS))} IS ${this.#pen.pick(['', 'NOT '])}NULL`,
      () =>
        `${this.#pen.pick(['any', 'all', 'none', 'single'])}(${name} IN ${at('strings')} WHERE ${name} ${this.#pen.pick(['=', '<>', 'CONTAINS'])} ${at('string')})`,
      () =>
        `${this.#pen.pick(['any', 'all', 'none', 'single'])}(${name} IN ${at('integers')} WHERE ${name} > ${at('integer')})`,
      () => `${at('string')} =~ ${this.#pen.pick(["'a.*'", "'[a-z]+'", "'(?i)AB?'", "'.*-.*'", "'\\\\d+'"])}`,
      () => `${at('strings')} = ${at('strings')}`,
      () => `${at('string')} = ${at('integer')}`,
    ];
    if (nodes.length > 0) options.push(...this.#onNodes(nodes, at));
    return `(${this.#pen.pick(options)()})`;
  }

  #onNodes(nodes: readonly Variable[], at: (kind: Kind) => string): (() => string)[] {
    const node = this.#pen.pick(nodes).name;
    const other = this.#pen.newName();
    const type = this.#pen.pick(this.#pen.notes.types);
    return [
      () => `${node}:${this.#pen.labels()}`,
      () => `(${node})-[:${type}]->()`,
      () => `EXISTS { (${node})--(${other}:${this.#pen.labels()}) }`,
      () =>
        `EXISTS { MATCH (${node})-[:${type}]-(${other}) WHERE ${other}.${this.#pen.pick(this.#pen.notes.nodeKeys.string)} = ${at('string')} }`,
      () => `COUNT { (${node})--() } > ${this.#pen.choose(3)}`,
      () => `${node} ${this.#pen.pick(['=', '<>'])} ${this.#pen.pick(nodes).name}`,
    ];
  }

  #string(variables: readonly Variable[], at: (kind: Kind) => string): string {
    const links = variables.filter(({ kind }) => kind === 'relationship');
    const options = [
      () => `(${at('string')} + ${at('string')})`,
      () => `${this.#pen.pick(['toUpper', 'toLower', 'trim', 'reverse'])}(${at('string')})`,
      () => `substring(${at('string')}, ${this.#pen.choose(3)}, ${this.#pen.choose(3)})`,
      () => `${this.#pen.pick(['left', 'right'])}(${at('string')}, ${this.#pen.choose(4)})`,
      () => `replace(${at('string')}, 'a', 'x')`,
      () => `toString(${at(this.#pen.pick(['integer', 'boolean']))})`,
      () => `${this.#pen.pick(['head', 'last'])}(${at('strings')})`,
      () => `${at('strings')}[${this.#pen.pick(['0', '1', '-1'])}]`,
      () => `CASE ${at('string')} WHEN ${this.#pen.text()} THEN 'one' WHEN ${this.#pen.text()} THEN 'two' END`,
    ];
    if (links.length > 0)
      options.push(
        () => `type(${this.#pen.pick(links).name})`,
        () => `startNode(${this.#pen.pick(links).name}).id`,
      );
    return this.#pen.pick(options)();
  }

  #integer(variables: readonly Variable[], at: (kind: Kind) => string): string {
    const name = this.#pen.newName();
    const nodes = variables.filter(({ kind }) => kind === 'node');
    const paths = variables.filter(({ kind }) => kind === 'path');
    const options = [
      () => `(${at('integer')} ${this.#pen.pick(['+', '-', '*'])} ${at('integer')})`,
      () => `(${at('integer')} ${this.#pen.pick(['%', '/'])} 3)`,
      () => `size(${at(this.#pen.pick(['string', 'strings', 'integers']))})`,
      () => `${this.#pen.pick(['head', 'last'])}(${at('integers')})`,
      () => `abs(${at('integer')})`,
      () => `sign(${at('integer')})`,
      () => `toInteger(${at('float')})`,
      () => `reduce(${name} = 0, ${name}x IN ${at('integers')} | ${name} + ${name}x)`,
    ];
    if (nodes.length > 0) {
      options.push(() => `COUNT { (${this.#pen.pick(nodes).name})-[:${this.#pen.pick(this.#pen.notes.types)}]-() }`);
      options.push(() => `size([(${this.#pen.pick(nodes).name})--(${name}) | ${name}.id])`);
    }
    if (paths.length > 0) options.push(() => `length(${this.#pen.pick(paths).name})`);
    return this.#pen.pick(options)();
  }

  #strings(variables: readonly Variable[], at: (kind: Kind) => string): string {
    const name = this.#pen.newName();
    const paths = variables.filter(({ kind }) => kind === 'path');
    const nodes = variables.filter(({ kind }) => kind === 'node');
    const options = [
      () => `[${name} IN ${at('strings')} WHERE ${name} <> ${at('string')}]`,
      () => `[${name} IN ${at('strings')} | ${name} + ${this.#pen.text()}]`,
      () => `(${at('strings')} + ${at('strings')})`,
      () => `(${at('strings')} + ${this.#pen.text()})`,
      () => `[${at('string')}, ${at('string')}]`,
      () => `${this.#pen.pick(['tail', 'reverse'])}(${at('strings')})`,
      () => `split(${at('string')}, 'a')`,
      () => `${at('strings')}[0..${1 + this.#pen.choose(3)}]`,
    ];
    if (nodes.length > 0) options.push(() => `labels(${this.#pen.pick(nodes).name})`);
    if (paths.length > 0)
      options.push(
        () => `[${name} IN nodes(${this.#pen.pick(paths).name}) | ${name}.id]`,
        () => `[${name} IN relationships(${this.#pen.pick(paths).name}) | type(${name})]`,
      );
    return this.#pen.pick(options)();
  }

  #integers(at: (kind: Kind) => string): string {
    const name = this.#pen.newName();
    return this.#pen.pick([
      `[${name} IN ${at('integers')} WHERE ${name} > ${this.#pen.choose(4)} | ${name} * 2]`,
      `range(${this.#pen.choose(3)}, ${this.#pen.choose(6)})`,
      `[${at('integer')}, ${at('integer')}]`,
      `(${at('integers')} + ${this.#pen.choose(5)})`,
      `reverse(${at('integers')})`,
    ]);
  }

  #leaf(kind: Kind, variables: readonly Variable[]): string {
    const same = variables.filter((variable) => variable.kind === kind);
    if (same.length > 0 && this.#pen.chance(2)) return this.#pen.pick(same).name;
    const owners = variables.filter((variable) => this.#keysOf(variable, kind).length > 0);
    if (owners.length > 0 && !this.#pen.chance(4)) {
      const owner = this.#pen.pick(owners);
      return `${owner.name}.${this.#pen.pick(this.#keysOf(owner, kind))}`;
    }
    return this.#constant(kind);
  }

  #keysOf({ kind: owner }: Variable, kind: Kind): string[] {
    if (owner === 'node') return this.#pen.notes.nodeKeys[kind];
    return owner === 'relationship' ? this.#pen.notes.relationshipKeys[kind] : [];
  }

  #constant(kind: Kind): string {
    switch (kind) {
      case 'string':
        return this.#pen.text();
      case 'integer':
        return this.#pen.chance(4) ? this.#pen.parameter(this.#pen.choose(9) - 2) : String(this.#pen.choose(9) - 2);
      case 'float':
        return this.#pen.pick(['0.5', '-1.5', '2.0', '1e3']);
      case 'boolean':
        return this.#pen.pick(['true', 'false', 'null']);
      case 'strings':
        return this.#pen.chance(3)
          ? this.#pen.parameter(['a', 'b'])
          : this.#pen.pick([`[${this.#pen.text()}]`, '[]', `['a', ${this.#pen.text()}]`]);
      case 'integers':
        return this.#pen.chance(3) ? this.#pen.parameter([1, 2, 3]) : this.#pen.pick(['[1, 2]', '[3]', '[0, 0, 5]']);
    }
  }
}
