import { claimName } from '../coding/claim-name.ts';
import { keyOf } from '../contract/ids.ts';
import type { Polarity } from '../contract/graph.ts';
import type { CausalIndex } from './causal-index.ts';
import { compareKeys } from './ranking.ts';

const POLARITIES: Record<number, Polarity> = { 1: '+', [-1]: '-', 0: '?' };

const known = new WeakMap<CausalIndex, Int32Array>();

/**
 * The numbers of the causal edges, ordered by what each says (`source-TYPE-target` with its polarity), then by number. Keys
 * have no part in it, so that it is the same for the same claims, whatever they are called.
 */
export function orderOfClaims(index: CausalIndex): Int32Array {
  const before = known.get(index);
  if (before !== undefined) return before;
  const names = index.edgeKeys.map((_, edge) => nameOf(index, edge));
  const order = Int32Array.from(names.keys()).sort((a, b) => compareKeys(names[a]!, names[b]!) || a - b);
  known.set(index, order);
  return order;
}

function nameOf({ nodeKeys, sources, targets, addresses, polarities }: CausalIndex, edge: number): string {
  return claimName({
    source: keyOf(nodeKeys[sources[edge]!]!),
    target: keyOf(nodeKeys[targets[edge]!]!),
    edgeType: addresses[edge] === 1 ? 'ADDRESSES' : 'DRIVES',
    polarity: POLARITIES[polarities[edge]!],
  });
}
