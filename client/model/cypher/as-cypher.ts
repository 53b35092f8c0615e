import type { CypherParameters } from '../../../server/contract/cypher-values.ts';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { Direction } from '../../../server/contract/reasoning.ts';

interface Scope {
  maxLength: number;
  lift: boolean;
}

/** What a panel answers, where a statement gives the same rows from the store. */
export type Asked =
  | { kind: 'node'; key: NodeKey }
  | { kind: 'edge'; key: EdgeKey }
  | ({ kind: 'reach'; from: NodeKey; direction: Direction } & Scope)
  | ({ kind: 'paths'; from: NodeKey; to: NodeKey } & Scope)
  | ({ kind: 'policies'; target: NodeKey } & Scope)
  | { kind: 'coverage'; lift: boolean }
  | { kind: 'loops' };

/** A named query with what it is given. */
export interface NamedStatement {
  query: string;
  parameters: CypherParameters;
}

/** Edges of the longest chain, or loop, that a statement walks: a pattern has its bound written into it. */
export const LONGEST_CHAIN = 8;
export const LONGEST_LOOP = 6;

/** The named query that answers what a panel answers. */
export function asCypher(asked: Asked): NamedStatement {
  switch (asked.kind) {
    case 'node':
      return { query: 'edges-of', parameters: { node: asked.key } };
    case 'edge':
      return { query: 'evidence-of', parameters: { edge: asked.key } };
    case 'reach': {
      const { from, direction, maxLength, lift } = asked;
      return { query: direction === 'down' ? 'reach-from' : 'reach-to', parameters: { node: from, maxLength, lift } };
    }
    case 'paths': {
      const { from, to, maxLength, lift } = asked;
      return { query: 'chains', parameters: { from, to, maxLength: Math.min(maxLength, LONGEST_CHAIN), lift } };
    }
    case 'policies': {
      const { target, maxLength, lift } = asked;
      return { query: 'policies-reaching', parameters: { node: target, maxLength, lift } };
    }
    case 'coverage':
      return { query: 'direct-coverage', parameters: { lift: asked.lift } };
    case 'loops':
      return { query: 'short-loops', parameters: { maxLength: LONGEST_LOOP } };
  }
}
