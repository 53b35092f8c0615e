import type { Graph, GraphEdge } from '../contract/graph.ts';
import { joinId, keyOf, KeySchema, paperOf, PassageIdSchema } from '../contract/ids.ts';
import type { EdgeKey, NodeKey, PassageId, SectionId } from '../contract/ids.ts';
import { claimName } from './claim-name.ts';

/**
 * What a name stands for: by its id one thing; by its key alone, or by a name of an older form, as many as the papers have.
 * None where nothing is called that.
 */
export interface NameFinder {
  nodes: (given: string) => readonly NodeKey[];
  /** Also by what it says, `source-TYPE-target` with the polarity of a causal one after it. */
  edges: (given: string) => readonly EdgeKey[];
  /** Also by the paper's own number. */
  sections: (given: string) => readonly SectionId[];
  /** Also by `paper-section-number`. Whether the paper has such a passage is for its text to say. */
  passages: (given: string) => readonly PassageId[];
}

/** Names among the things of one paper, or of several. */
export function buildNameFinder({ nodes, edges, sections }: Pick<Graph, 'nodes' | 'edges' | 'sections'>): NameFinder {
  const node = lookUp(nodes.map(({ key }) => key));
  const edge = lookUp(edges.map(({ key }) => key));
  const section = lookUp(sections.map(({ id }) => id));
  const claims = later(() => groupIds(edges.map((one) => [nameOf(one), one.key])));
  const numbers = later(() => groupIds(sections.flatMap(({ id, number }) => (number ? [[number, id] as const] : []))));
  return {
    nodes: node,
    edges: (given) => firstOf(edge(given), () => claims().get(given)),
    sections: (given) => firstOf(section(given), () => numbers().get(given)),
    passages: (given) => passagesNamed(given, sections),
  };
}

function nameOf({ source, target, attributes }: GraphEdge): string {
  const { edgeType } = attributes;
  const polarity = 'polarity' in attributes ? attributes.polarity : undefined;
  return claimName({ source: keyOf(source), target: keyOf(target), edgeType, polarity });
}

function lookUp<Id extends string>(ids: readonly Id[]): (given: string) => readonly Id[] {
  const byId = new Map<string, Id>(ids.map((id) => [id, id]));
  const byKey = later(() => groupIds(ids.map((id) => [keyOf(id), id])));
  return (given) => {
    const id = byId.get(given);
    return id === undefined ? (byKey().get(given) ?? []) : [id];
  };
}

function groupIds<Id>(pairs: readonly (readonly [name: string, id: Id])[]): ReadonlyMap<string, readonly Id[]> {
  const groups = new Map<string, Id[]>();
  for (const [name, id] of pairs) {
    const group = groups.get(name);
    if (group) group.push(id);
    else groups.set(name, [id]);
  }
  return groups;
}

function later<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function firstOf<Id>(found: readonly Id[], older: () => readonly Id[] | undefined): readonly Id[] {
  return found.length > 0 ? found : (older() ?? []);
}

function passagesNamed(given: string, sections: Graph['sections']): PassageId[] {
  const papers = [...new Set(sections.map(({ id }) => paperOf(id)))];
  const id = PassageIdSchema.safeParse(given);
  if (id.success) return papers.includes(paperOf(given)) ? [id.data] : [];
  const older = sections.flatMap((section) => olderPassage(given, section, sections) ?? []);
  if (older.length > 0) return older;
  const key = KeySchema.safeParse(given);
  return key.success ? papers.map((paper) => PassageIdSchema.parse(joinId(paper, key.data))) : [];
}

/**
 * `my-paper-2.3-4` is `my-paper:s2-3-4` where the section 2.3 is `s2-3`; and `my-paper-2-3` is `my-paper:s2-p3` then, for
 * `my-paper:s2-3` is that section.
 */
function olderPassage(
  given: string,
  { id, number }: Graph['sections'][number],
  sections: Graph['sections'],
): PassageId | null {
  const before = `${paperOf(id)}-${number ?? keyOf(id)}-`;
  const place = given.slice(before.length);
  if (!given.startsWith(before) || !/^\d+$/.test(place)) return null;
  const isTaken = sections.some((section) => section.id === `${id}-${place}`);
  return PassageIdSchema.parse(`${id}-${isTaken ? 'p' : ''}${place}`);
}
