import type { Direction } from '../contract/reasoning.ts';
import type { CausalIndex } from './causal-index.ts';
import { confidenceOf, type RankedPath } from './ranking.ts';

/** The best walks of exactly so many edges from the starts to each node. */
interface Layer {
  /** Product of the edges' tenths; 0 where no walk of this length arrives. */
  products: Float64Array;
  /** The edge of the walk at the node. */
  edges: Int32Array;
  /** The nodes where a walk arrives. */
  reached: number[];
  /** Place of the node's walk among the walks of this length in the order of their edge keys. */
  places: Int32Array;
}

export interface BestRoutes {
  /** The fewest edges between the starts and a node, or null where it is out of reach. */
  distance(node: number): number | null;
  /** The best path by the ranking of `GET /api/paths`, in causal order. The node must be within reach. */
  best(node: number): RankedPath;
}

/**
 * The best path between the starts and every node, without enumerating paths. Dynamic programming over walks of one,
 * two… edges (Bellman's principle). The best walk is a simple path: no confidence is above 1, so a walk that comes back
 * to a node, or to a start, loses to the same walk without the detour, which has fewer edges. No walk comes to a node
 * that `barred` marks with 1.
 */
export function bestRoutes(
  index: CausalIndex,
  {
    starts,
    direction,
    maxLength,
    barred = new Uint8Array(index.nodeKeys.length),
  }: { starts: readonly number[]; direction: Direction; maxLength: number; barred?: Uint8Array },
): BestRoutes {
  const first = emptyLayer(index);
  for (const start of starts) first.products[start] = 1;
  first.reached = [...starts];
  const layers = [first];
  while (layers.length <= maxLength && layers.at(-1)!.reached.length > 0) {
    layers.push(extend(index, layers.at(-1)!, direction, barred));
  }
  return {
    distance(node) {
      const length = layers.findIndex(({ products }) => products[node] !== 0);
      return length === -1 ? null : length;
    },
    best(node) {
      const confidences = layers.map(({ products }, length) => confidenceOf(products[node]!, length));
      const length = confidences.indexOf(Math.max(...confidences));
      return { confidence: confidences[length]!, edges: trace(index, layers, node, length, direction) };
    },
  };
}

function emptyLayer({ nodeKeys: { length } }: CausalIndex): Layer {
  return {
    products: new Float64Array(length),
    edges: new Int32Array(length).fill(-1),
    reached: [],
    places: new Int32Array(length),
  };
}

function extend(index: CausalIndex, layer: Layer, direction: Direction, barred: Uint8Array): Layer {
  const { offsets, edges, neighbours } = direction === 'down' ? index.outgoing : index.incoming;
  const next = emptyLayer(index);
  const comesFirst = orderOfWalks(index, layer);
  for (const node of layer.reached) {
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot += 1) {
      const neighbour = neighbours[slot]!;
      if (barred[neighbour] === 1) continue;
      const edge = edges[slot]!;
      const product = layer.products[node]! * index.tenths[edge]!;
      const known = next.products[neighbour]!;
      if (known === 0) next.reached.push(neighbour);
      if (product > known || (product === known && comesFirst(edge, next.edges[neighbour]!) < 0)) {
        next.products[neighbour] = product;
        next.edges[neighbour] = edge;
      }
    }
  }
  next.reached
    .toSorted((a, b) => comesFirst(next.edges[a]!, next.edges[b]!))
    .forEach((node, place) => (next.places[node] = place));
  return next;
}

/**
 * Orders walks by their edge keys in causal order. Each walk is a walk of `layer` and one edge more, which is given.
 * Towards the starts that edge is the first of the walk, and the walks to choose from share its source.
 */
function orderOfWalks({ sources }: CausalIndex, { places }: Layer): (a: number, b: number) => number {
  return (a, b) => places[sources[a]!]! - places[sources[b]!]! || a - b;
}

function trace(
  index: CausalIndex,
  layers: readonly Layer[],
  node: number,
  length: number,
  direction: Direction,
): number[] {
  const towardsStart = direction === 'down' ? index.sources : index.targets;
  const edges: number[] = [];
  let at = node;
  for (let step = length; step > 0; step -= 1) {
    const edge = layers[step]!.edges[at]!;
    edges.push(edge);
    at = towardsStart[edge]!;
  }
  return direction === 'down' ? edges.reverse() : edges;
}
