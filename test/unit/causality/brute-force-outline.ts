import type { Depth } from '../../../server/contract/cut.ts';
import { jointsOfWalk, netOfWalks, rank, simplePaths, type Walk } from './brute-force.ts';
import { linkKey, type TinyGraph } from './tiny-graph.ts';

type Named = TinyGraph & { names: string[] };

/** The definitions of the outline, word for word and slow. */

/** Everything that is part of a node, directly or not; the node too where it is in a circle. */
export function properParts({ parts = [] }: TinyGraph, whole: string): string[] {
  const found = new Set(parts.filter(([, of]) => of === whole).map(([part]) => part));
  for (const one of found) for (const [part, of] of parts) if (of === one) found.add(part);
  return [...found];
}

export function headingsByDefinition(tiny: Named): string[] {
  const named = (node: string): boolean => tiny.names.some((other) => tiny.nodes?.[other]?.bundle === node);
  return tiny.names.filter(
    (node) =>
      named(node) &&
      !properParts(tiny, node).some((part) => part !== node && named(part) && !properParts(tiny, part).includes(node)),
  );
}

export function shownByOpening(tiny: Named, heading: string): string[] {
  const filed = tiny.names.filter((node) => tiny.nodes?.[node]?.bundle === heading);
  return [...new Set([...properParts(tiny, heading), ...filed])].filter((node) => node !== heading);
}

function byClaims(tiny: Named): string[] {
  const claims = (node: string): number =>
    tiny.links.filter(({ source }) => source === node).length +
    tiny.links.filter(({ target }) => target === node).length;
  return tiny.names.toSorted((a, b) => claims(b) - claims(a) || (a < b ? -1 : 1)).slice(0, 30);
}

export function visibleByDefinition(tiny: Named, depth: Depth, open: readonly string[]): string[] {
  const headings = headingsByDefinition(tiny);
  const isFiled = (node: string): boolean => headings.includes(tiny.nodes?.[node]?.bundle ?? '');
  const base = {
    headings: () => headings,
    hubs: () => byClaims(tiny),
    outline: () => tiny.names.filter((node) => headings.includes(node) || !isFiled(node)),
    everything: () => tiny.names,
  };
  const shown = open.flatMap((heading) => shownByOpening(tiny, heading));
  return [...new Set([...base[depth](), ...shown])].sort();
}

export function standingByDefinition(tiny: Named, visible: readonly string[], box: string): string[] {
  const parts = properParts(tiny, box);
  if (parts.includes(box)) return [box];
  const others = visible.filter((other) => other !== box && parts.includes(other));
  const own = parts.filter(
    (part) => !others.some((other) => standingByDefinition(tiny, visible, other).includes(part)),
  );
  return [box, ...own].sort();
}

function arrowBetween(tiny: Named, [from, to]: readonly [string[], string[]], stoodFor: readonly string[]) {
  const claims = tiny.links.filter(({ source, target }) => from.includes(source) && to.includes(target));
  const asWalks = (links: typeof claims): Walk[] =>
    links.map((link) => ({ nodes: [link.source, link.target], links: [link] }));
  const free = (walk: Walk): boolean => !walk.nodes.slice(1, -1).some((node) => stoodFor.includes(node));
  const walks = rank(claims.length > 0 ? asWalks(claims) : simplePaths(tiny, from, to, 8).filter(free));
  const [first] = walks;
  if (first === undefined) return null;
  const count = (sign: string): number => claims.filter(({ polarity }) => polarity === sign).length;
  const isInferred = ({ links }: Walk): boolean => links.some(({ status }) => status === 'inferred');
  return {
    kind: claims.length > 0 ? 'claim' : 'chain',
    net: netOfWalks(walks),
    claims: {
      positive: count('+'),
      negative: count('-'),
      unknown: count('?'),
      stated: claims.filter(({ status }) => status !== 'inferred').length,
    },
    steps: Math.min(...walks.map(({ links }) => links.length)),
    joints: jointsOfWalk(first).length,
    inferred: claims.length > 0 ? walks.every(isInferred) : isInferred(first),
    delay: false,
    edges: [...new Set(walks.flatMap(({ links }) => links.map(linkKey)))].sort(),
  };
}

/** The outline but for `traceNet`, or the code of why there is none. */
export function outlineByDefinition(tiny: Named, depth: Depth, open: readonly string[]) {
  const headings = headingsByDefinition(tiny);
  if (open.some((node) => !headings.includes(node))) return 'NOT_A_HEADING';
  if (depth === 'headings' && headings.length < 3) return 'NO_HEADINGS';
  const visible = visibleByDefinition(tiny, depth, open);
  const standing = new Map(visible.map((box) => [box, standingByDefinition(tiny, visible, box)]));
  const stoodFor = [...new Set([...standing.values()].flat())];
  const arrows = visible.flatMap((source) =>
    visible.flatMap((target) => {
      const [from, to] = [standing.get(source)!, standing.get(target)!];
      if (from.some((node) => to.includes(node))) return [];
      const arrow = arrowBetween(tiny, [from, to], stoodFor);
      return arrow === null ? [] : [{ source, target, ...arrow }];
    }),
  );
  const shown = new Set(arrows.flatMap(({ kind, edges }) => (kind === 'claim' ? edges : [])));
  const links = tiny.links.filter((link) => shown.has(linkKey(link)));
  return {
    nodes: visible.map((key) => {
      const without = visibleByDefinition(
        tiny,
        depth,
        open.filter((heading) => heading !== key),
      );
      const shows = headings.includes(key) ? shownByOpening(tiny, key) : [];
      return { key, standsFor: standing.get(key)!, filed: shows.filter((node) => !without.includes(node)).length };
    }),
    arrows,
    caption: {
      boxes: visible.length,
      standing: stoodFor.length,
      elsewhere: tiny.names.length - stoodFor.length,
      claimsShown: shown.size,
      claims: tiny.links.length,
      stated: links.filter(({ status }) => status !== 'inferred').length,
      lessening: links
        .filter(({ polarity }) => polarity === '-')
        .map(linkKey)
        .sort(),
      denied: [],
    },
    truncated: null,
  };
}
