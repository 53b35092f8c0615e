import { unknownNode } from '../causality/errors.ts';
import type { NamedQuery } from '../contract/cypher.ts';
import type { CypherParameters, CypherValue } from '../contract/cypher-values.ts';
import type { GraphEdge, GraphNode } from '../contract/graph.ts';
import { paperOf, type NodeKey } from '../contract/ids.ts';
import { RequestError } from '../errors.ts';
import type { Library } from './library.ts';

/** @throws RequestError AMBIGUOUS_KEY where several papers have what is named */
function onlyOne<Id extends string>(what: string, given: string, found: readonly Id[]): Id | undefined {
  if (found.length <= 1) return found[0];
  throw new RequestError(
    'AMBIGUOUS_KEY',
    `Several papers have ${what} ${JSON.stringify(given)}.`,
    `Give one of the ids ${found.join(', ')}.`,
  );
}

/**
 * The node that is named by its id, or by its key while one paper has it.
 * @throws CausalityError UNKNOWN_NODE; RequestError AMBIGUOUS_KEY
 */
export function nodeNamed({ names, nodes }: Library, given: string): GraphNode {
  const key = onlyOne('a node', given, names.nodes(given));
  const node = key === undefined ? undefined : nodes.get(key);
  if (node === undefined) throw unknownNode(given);
  return node;
}

/** @throws CausalityError UNKNOWN_NODE; RequestError AMBIGUOUS_KEY */
export function nodeKeyNamed(library: Library, given: string): NodeKey {
  return nodeNamed(library, given).key;
}

/**
 * The edge that is named by its id, by its key, or by what it says, while there is one.
 * @throws RequestError UNKNOWN_EDGE, AMBIGUOUS_KEY
 */
export function edgeNamed({ names, edges }: Library, given: string): GraphEdge {
  const key = onlyOne('an edge', given, names.edges(given));
  const edge = key === undefined ? undefined : edges.get(key);
  if (edge !== undefined) return edge;
  const message = `There is no edge with the key ${JSON.stringify(given)}.`;
  throw new RequestError('UNKNOWN_EDGE', message, 'Take a key from GET /api/graph.');
}

/**
 * The parameters of a named query with the ids of what they name; where they name a paper too, by its keys. What nothing is
 * called stays as it is: nothing is found by it. The library is asked for only where something is not named by its id, so
 * that no other query waits for it.
 * @throws RequestError AMBIGUOUS_KEY
 */
export async function namedParameters(
  library: () => Promise<Library>,
  { parameters: { properties } }: NamedQuery,
  given: CypherParameters,
): Promise<CypherParameters> {
  const kindOf = (name: string): CypherValue | undefined => {
    const parameter = isMap(properties) ? properties[name] : undefined;
    return isMap(parameter) ? parameter.format : undefined;
  };
  const loose = Object.entries(given).flatMap(([name, value]) => {
    const kind = kindOf(name);
    return typeof value === 'string' && isKind(kind) && !value.includes(':') ? [{ name, value, kind }] : [];
  });
  if (loose.length === 0) return given;
  const found = await library();
  return {
    ...given,
    ...Object.fromEntries(loose.map(({ name, value, kind }) => [name, idNamed(found, kind, value, given.paper)])),
  };
}

const KINDS = ['node', 'edge', 'section'] as const;
type Kind = (typeof KINDS)[number];

function isKind(format: CypherValue | undefined): format is Kind {
  return KINDS.some((kind) => kind === format);
}

function idNamed({ names }: Library, kind: Kind, given: string, paper: CypherValue = null): string {
  const inPaper = <Id extends string>(ids: readonly Id[]): Id[] =>
    ids.filter((id) => paper === null || paperOf(id) === paper);
  switch (kind) {
    case 'node':
      return onlyOne('a node', given, inPaper(names.nodes(given))) ?? given;
    case 'edge':
      return onlyOne('an edge', given, inPaper(names.edges(given))) ?? given;
    case 'section':
      return onlyOne('a section', given, inPaper(names.sections(given))) ?? given;
  }
}

function isMap(value: CypherValue | undefined): value is { [key: string]: CypherValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
