import type { EdgeType, NodeType } from '../../server/contract/graph.ts';
import type { Seed, SeedEdge } from '../../server/contract/seed.ts';
import { groupBy } from './group-by.ts';
import { keysOf } from '../references.ts';
import { nameOfEdge, placeOfEdge, type SeedPaper } from '../seed-paper.ts';
import type { Violation } from './violation.ts';

const ADDRESSABLE: readonly NodeType[] = ['Factor', 'Mechanism', 'Advantage', 'Concept'];

/** Keys and names are unique, every node has an edge, and bundles are headings that stand in no bundle themselves. */
export function checkNodes({ seed }: SeedPaper): Violation[] {
  const ends = new Set(seed.edges.flatMap(({ source, target }) => [source, target]));
  const bundleOf = new Map(seed.nodes.map(({ id, bundle }) => [id, bundle]));
  return [
    ...repeated(
      'key',
      keysOf(seed).map((key) => [key, key]),
    ),
    ...repeated(
      'Chinese name',
      seed.nodes.map(({ id, name_zh }) => [id, name_zh]),
    ),
    ...repeated(
      'English name',
      seed.nodes.map(({ id, name_en }) => [id, name_en.toLowerCase()]),
    ),
    ...seed.nodes
      .filter(({ id }) => !ends.has(id))
      .map(({ id }) => ({ rule: 'no orphan', where: id, message: 'No edge begins or ends at this node.' })),
    ...seed.nodes.flatMap(({ id, bundle }) => {
      if (bundle === undefined || (bundleOf.has(bundle) && bundleOf.get(bundle) === undefined)) return [];
      return [{ rule: 'bundle', where: id, message: `Its bundle ${bundle} is no node, or stands in a bundle itself.` }];
    }),
  ];
}

function repeated(what: string, values: readonly (readonly [string, string])[]): Violation[] {
  return [...groupBy(values, ([, value]) => value)]
    .filter(([, holders]) => holders.length > 1)
    .map(([value, holders]) => ({
      rule: 'no duplicate',
      where: holders.map(([id]) => id).join(', '),
      message: `They share the ${what} «${value}».`,
    }));
}

/** Ends exist and fit the edge's type, no edge occurs twice, and PART_OF closes no circle. */
export function checkEdges({ seed }: SeedPaper): Violation[] {
  const types = new Map(seed.nodes.map(({ id, type }) => [id, type]));
  return [
    ...seed.edges.flatMap((edge) => {
      const wrong = endsFault(edge, types.get(edge.source), types.get(edge.target));
      return wrong === null ? [] : [{ rule: 'ends', where: placeOfEdge(edge), message: wrong }];
    }),
    ...repeated(
      'ends, type and sign',
      seed.edges.map((edge) => [edge.id, nameOfEdge(edge)]),
    ),
    ...circularParts(seed),
  ];
}

function endsFault(edge: SeedEdge, source: NodeType | undefined, target: NodeType | undefined): string | null {
  if (source === undefined) return `There is no node ${edge.source}.`;
  if (target === undefined) return `There is no node ${edge.target}.`;
  if (edge.source === edge.target) return 'It begins and ends at the same node.';
  return fits(edge.type, source, target) ? null : `${edge.type} does not go from ${source} to ${target}.`;
}

function fits(type: EdgeType, source: NodeType, target: NodeType): boolean {
  const addresses = source === 'Countermeasure' && ADDRESSABLE.includes(target);
  switch (type) {
    case 'ADDRESSES':
      return addresses;
    case 'DRIVES':
      return source !== 'Actor' && target !== 'Actor' && !addresses;
    case 'PROVIDES':
      return source === 'Actor' && target === 'Factor';
    case 'CARRIES_OUT':
      return source === 'Actor' && target === 'Countermeasure';
    case 'PART_OF':
    case 'IS_A':
    case 'REQUIRES':
    case 'CONTRASTS_WITH':
      return source !== 'Actor' && target !== 'Actor';
  }
}

function circularParts(seed: Seed): Violation[] {
  const wholes = groupBy(
    seed.edges.filter(({ type }) => type === 'PART_OF'),
    ({ source }) => source,
  );
  return [...wholes.keys()]
    .filter((part) => isPartOf(part, part, wholes, new Set()))
    .map((part) => ({
      rule: 'parts',
      where: part,
      message: 'It is, through other parts, a part of itself.',
    }));
}

function isPartOf(part: string, whole: string, wholes: ReadonlyMap<string, SeedEdge[]>, seen: Set<string>): boolean {
  if (seen.has(part)) return false;
  seen.add(part);
  return (wholes.get(part as SeedEdge['source']) ?? []).some(
    ({ target }) => target === whole || isPartOf(target, whole, wholes, seen),
  );
}

/** Inferred edges say by what step; confidence takes the values that their status allows; and a basis fits its reference. */
export function checkStatus({ seed }: SeedPaper): Violation[] {
  return seed.edges.flatMap((edge) => {
    const wrong = [
      'polarity' in edge && { rule: 'status', message: statusFault(edge) },
      edge.type === 'PART_OF' && { rule: 'status', message: membershipFault(edge) },
      'polarity' in edge && { rule: 'basis', message: basisFault(edge) },
    ];
    return wrong.flatMap((fault) =>
      fault === false || fault.message === null ? [] : [{ ...fault, message: fault.message, where: placeOfEdge(edge) }],
    );
  });
}

type Claim = Extract<SeedEdge, { polarity: unknown }>;

function membershipFault({ status, confidence, note }: Extract<SeedEdge, { type: 'PART_OF' }>): string | null {
  const allowed = status === 'stated' ? 1 : 0.4;
  if (confidence !== allowed)
    return `A membership that is ${status} has a confidence of ${allowed}, not ${confidence}.`;
  return status === 'inferred' && note === undefined ? 'It is inferred: its note has to give the step.' : null;
}

function basisFault({ basis, reference }: Claim): string | null {
  if (basis === 'cited') return reference === undefined ? 'It is cited: its reference has to say from whom.' : null;
  return reference === undefined ? null : 'It has a reference, so its basis is cited.';
}

function statusFault(edge: Claim): string | null {
  if (edge.status === 'stated') return edge.confidence === 0.4 ? 'A confidence of 0.4 is for what is inferred.' : null;
  if (edge.note === undefined) return 'It is inferred: its note has to give the step.';
  return edge.confidence > 0.6
    ? `What is inferred has a confidence of 0.6 (a purpose) or 0.4, not ${edge.confidence}.`
    : null;
}

/**
 * No cross product: where one sentence names several causes and several effects, two of the causes may not both have
 * edges to two of the effects; a group node carries them.
 */
export function checkCrossProducts({ seed }: SeedPaper): Violation[] {
  const claims = seed.edges.flatMap((edge) =>
    'polarity' in edge ? edge.evidence.map(({ passage }) => ({ passage, edge })) : [],
  );
  return [...groupBy(claims, ({ passage }) => passage)].flatMap(([passage, rows]) =>
    crossed(rows.map(({ edge }) => edge)).map(([a, b, shared]) => ({
      rule: 'no cross product',
      where: passage,
      message: `${a} and ${b} both have edges to ${shared.join(' and ')}. Let a group node carry the effects.`,
    })),
  );
}

function crossed(edges: readonly SeedEdge[]): [string, string, string[]][] {
  const targets = [...groupBy(edges, ({ source }) => source)].map(
    ([source, own]) => [source, new Set<string>(own.map(({ target }) => target))] as const,
  );
  return targets.flatMap(([a, ofA], index) =>
    targets.slice(index + 1).flatMap(([b, ofB]): [string, string, string[]][] => {
      const shared = [...ofA].filter((target) => ofB.has(target));
      return shared.length > 1 ? [[a, b, shared]] : [];
    }),
  );
}
