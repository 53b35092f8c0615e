import { confidenceOfWalk, netOfWalks, rank, signOfWalk, type Walk } from './brute-force.ts';
import { ofType, pathsBetween, type NamedGraph } from './brute-force-policies.ts';
import { linkKey, type Link, type TinyGraph } from './tiny-graph.ts';

/** Closed walks that meet no node twice, from every node on them. */
function closedWalks(tiny: TinyGraph, walk: Walk, maxLength: number): Walk[] {
  if (walk.links.length === maxLength) return [];
  return tiny.links
    .filter(({ source }) => source === walk.nodes.at(-1))
    .flatMap((link) => {
      const longer = { nodes: [...walk.nodes, link.target], links: [...walk.links, link] };
      if (link.target === walk.nodes[0]) return [longer];
      return walk.nodes.includes(link.target) ? [] : closedWalks(tiny, longer, maxLength);
    });
}

/** `GET /api/loops`: each loop from its smallest node. */
export function loopsByDefinition(tiny: NamedGraph, { maxLength, limit }: { maxLength: number; limit: number }) {
  const everyRotation = tiny.names.flatMap((name) => closedWalks(tiny, { nodes: [name], links: [] }, maxLength));
  const loops = rank(everyRotation.filter(({ nodes }) => nodes.toSorted()[0] === nodes[0]));
  const kinds = { '+': 'R', '-': 'B', '?': '?' };
  const count = (kind: string) => loops.filter((loop) => kinds[signOfWalk(loop)] === kind).length;
  return {
    loops: loops.slice(0, limit).map((loop) => ({
      nodes: loop.nodes.slice(0, -1),
      edges: loop.links.map(linkKey),
      kind: kinds[signOfWalk(loop)],
      confidence: confidenceOfWalk(loop),
      inferred: loop.links.some(({ status }) => status === 'inferred'),
    })),
    total: loops.length,
    counts: { reinforcing: count('R'), balancing: count('B'), unknown: count('?') },
    truncated: loops.length > limit ? 'limit' : null,
  };
}

type Matrix = number[][];

function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b.map((_, column) => row.reduce((sum, value, inner) => sum + value * b[inner]![column]!, 0)));
}

/** `GET /api/leverage`, by powers of the matrix. */
export function leverageByDefinition(tiny: NamedGraph, query: { maxLength: number; lift: boolean }) {
  const names = tiny.names.toSorted();
  const adjacency: Matrix = names.map((from) =>
    names.map((to) => tiny.links.filter(({ source, target }) => source === from && target === to).length),
  );
  const powers = [adjacency];
  while (powers.length < query.maxLength) powers.push(multiply(powers.at(-1)!, adjacency));
  const total = names.map((_, row) =>
    names.map((__, column) => powers.reduce((sum, power) => sum + power[row]![column]!, 0)),
  );
  const influence = total.map((row) => row.reduce((sum, value) => sum + value, 0));
  const dependence = names.map((_, column) => total.reduce((sum, row) => sum + row[column]!, 0));
  const aboveMean = (values: number[], at: number) =>
    values[at]! * values.length > values.reduce((sum, value) => sum + value, 0);
  const nodes = names.map((key, at) => ({
    key,
    nodeType: tiny.nodes![key]!.nodeType,
    influence: influence[at],
    dependence: dependence[at],
    advantages: ofType(tiny, 'Advantage').flatMap((advantage) => {
      const net = netOfWalks(pathsBetween(tiny, key, advantage, query));
      return net === 'none' ? [] : [{ key: advantage, net }];
    }),
    rank: 1 + influence.filter((value) => value > influence[at]!).length,
    quadrant: [
      ['autonomous', 'dependent'],
      ['driver', 'linkage'],
    ][Number(aboveMean(influence, at))]![Number(aboveMean(dependence, at))],
  }));
  return nodes.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
}

/** The last states of the map with weights that are all known, by matrix, for as many steps as asked. */
export function fuzzyStates(names: string[], links: Link[], changes: Record<string, number>, steps: number): number[] {
  const weight = ({ polarity, strength }: Link) => (polarity === '-' ? -1 : 1) * strength!;
  let states = names.map((name) => changes[name] ?? 0);
  for (let done = 0; done < steps; done += 1) {
    const before = states;
    states = names.map((name) => {
      const incoming = links.filter(({ target }) => target === name);
      const sum = incoming.reduce((total, link) => total + weight(link) * before[names.indexOf(link.source)]!, 0);
      return changes[name] ?? Math.tanh(sum);
    });
  }
  return states;
}
