import { linkKey, type Link, type TinyGraph } from './tiny-graph.ts';

/** The definitions of the HTTP interface, word for word and slow. */

export interface Walk {
  nodes: string[];
  links: Link[];
}

export function membersOf({ parts = [] }: TinyGraph, name: string, lift: boolean): string[] {
  if (!lift) return [name];
  const members = [name];
  let found: string[];
  do {
    found = parts.filter(([part, whole]) => members.includes(whole) && !members.includes(part)).map(([part]) => part);
    members.push(...new Set(found));
  } while (found.length > 0);
  return members;
}

/** All simple paths that begin in `starts`, end in `ends` and have no inner node in either. */
export function simplePaths(tiny: TinyGraph, starts: string[], ends: string[], maxLength: number): Walk[] {
  const everySimplePath = starts.flatMap((start) => extensions(tiny, { nodes: [start], links: [] }, maxLength));
  return everySimplePath.filter(({ nodes }) => {
    const inner = nodes.slice(1, -1);
    return ends.includes(nodes.at(-1)!) && !inner.some((node) => starts.includes(node) || ends.includes(node));
  });
}

function extensions(tiny: TinyGraph, walk: Walk, maxLength: number): Walk[] {
  if (walk.links.length === maxLength) return [];
  return tiny.links
    .filter(({ source, target }) => source === walk.nodes.at(-1) && !walk.nodes.includes(target))
    .map((link) => ({ nodes: [...walk.nodes, link.target], links: [...walk.links, link] }))
    .flatMap((longer) => [longer, ...extensions(tiny, longer, maxLength)]);
}

export function signOfWalk({ links }: Walk): '+' | '-' | '?' {
  if (links.some(({ polarity }) => polarity === '?')) return '?';
  return links.filter(({ polarity }) => polarity === '-').length % 2 === 1 ? '-' : '+';
}

export function netOfWalks(walks: Walk[]): 'none' | 'conflicted' | 'unknown' | 'positive' | 'negative' {
  const signs = walks.map(signOfWalk);
  if (signs.length === 0) return 'none';
  if (signs.includes('+') && signs.includes('-')) return 'conflicted';
  if (signs.includes('?')) return 'unknown';
  return signs.includes('+') ? 'positive' : 'negative';
}

/** Inside each inferred edge with several sections, and between edges that have none together; a fault in the order shows. */
export function jointsOfWalk({ links }: Walk): { at: number; within: boolean }[] {
  const found: { at: number; within: boolean }[] = [];
  for (const [at, { sections = [], status }] of links.entries()) {
    if (status === 'inferred' && sections.some((section) => section !== sections[0])) found.push({ at, within: true });
    const next = links[at + 1]?.sections;
    if (next !== undefined && sections.every((section) => !next.includes(section))) found.push({ at, within: false });
  }
  return found;
}

/** The confidence of the weakest link. */
export function confidenceOfWalk({ links }: Walk): number {
  return Math.min(...links.map(({ confidence = 1 }) => confidence));
}

/** Confidence from high to low, then fewer inferred edges, fewer joints, fewer edges, edge keys. */
export function rank(walks: Walk[]): Walk[] {
  const standing = (walk: Walk): number[] => [
    -confidenceOfWalk(walk),
    walk.links.filter(({ status }) => status === 'inferred').length,
    jointsOfWalk(walk).length,
    walk.links.length,
  ];
  return walks.toSorted((a, b) => {
    const [x, y] = [standing(a), standing(b)];
    const part = x.findIndex((value, position) => value !== y[position]);
    if (part >= 0) return x[part]! - y[part]!;
    const [v, w] = [a.links.map(linkKey), b.links.map(linkKey)];
    const at = v.findIndex((edge, position) => edge !== w[position]);
    return v[at]! < w[at]! ? -1 : 1;
  });
}

/** `GET /api/paths`, of the paths that pass all of `require` and none of `avoid`, or null where the two ends share a node. */
export function pathsByDefinition(
  tiny: TinyGraph,
  { from, to, maxLength, limit, lift }: { from: string; to: string; maxLength: number; limit: number; lift: boolean },
  { require = [], avoid = [] }: { require?: readonly string[]; avoid?: readonly string[] } = {},
) {
  const passing = (graph: TinyGraph): Walk[] =>
    simplePaths(graph, starts, ends, maxLength).filter(
      ({ nodes }) => require.every((name) => nodes.includes(name)) && !avoid.some((name) => nodes.includes(name)),
    );
  const [starts, ends] = [membersOf(tiny, from, lift), membersOf(tiny, to, lift)];
  if (starts.some((node) => ends.includes(node))) return null;
  const walks = rank(passing(tiny));
  const net = netOfWalks(walks);
  const without = tiny.links.map((gone) => {
    const rest = { ...tiny, links: tiny.links.filter((link) => link !== gone) };
    return { edge: linkKey(gone), becomes: netOfWalks(passing(rest)) };
  });
  const decisive = without.filter(({ becomes }) => becomes !== net).sort((a, b) => (a.edge < b.edge ? -1 : 1));
  const count = (sign: string) => walks.filter((walk) => signOfWalk(walk) === sign).length;
  return {
    paths: walks.slice(0, limit).map((walk) => ({
      nodes: walk.nodes,
      edges: walk.links.map(linkKey),
      sign: signOfWalk(walk),
      confidence: confidenceOfWalk(walk),
      inferred: walk.links.some(({ status }) => status === 'inferred'),
      joints: jointsOfWalk(walk),
      lifted: walk.nodes[0] !== from || walk.nodes.at(-1) !== to,
    })),
    total: walks.length,
    counts: { positive: count('+'), negative: count('-'), unknown: count('?') },
    net,
    flips: decisive.filter(({ becomes }) => becomes !== 'none'),
    soleLinks: decisive.filter(({ becomes }) => becomes === 'none').map(({ edge }) => edge),
    truncated: null,
  };
}

/** `GET /api/reach`: to every other node what `GET /api/paths` says of the two. */
export function reachByDefinition(
  tiny: TinyGraph & { names: string[] },
  query: { from: string; direction: 'down' | 'up'; maxLength: number; lift: boolean },
) {
  const starts = membersOf(tiny, query.from, query.lift);
  const nodes = tiny.names.flatMap((name) => {
    const ends = membersOf(tiny, name, query.lift);
    if (ends.some((node) => starts.includes(node))) return [];
    const [from, to] = query.direction === 'down' ? [starts, ends] : [ends, starts];
    const walks = rank(simplePaths(tiny, from, to, query.maxLength));
    const [best] = walks;
    if (best === undefined) return [];
    return [
      {
        key: name,
        net: netOfWalks(walks),
        distance: Math.min(...walks.map(({ links }) => links.length)),
        best: { nodes: best.nodes, edges: best.links.map(linkKey), sign: signOfWalk(best) },
      },
    ];
  });
  return { nodes: nodes.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1)), truncated: null };
}
