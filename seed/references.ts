import type { Key } from '../server/contract/ids.ts';
import { SeedError } from './seed-error.ts';
import type { Seed } from '../server/contract/seed.ts';
import { placeOfEdge, type SeedPaper } from './seed-paper.ts';

/** @throws SeedError when two papers have one id, or a key occurs twice in one paper */
export function refuseDuplicates(papers: readonly SeedPaper[]): void {
  const twice = repeated(papers.map(({ seed }) => seed.paper.id));
  if (twice !== undefined) throw new SeedError(`Two papers have the id ${twice}.`);
  for (const { seed } of papers) {
    const key = repeated(keysOf(seed));
    if (key !== undefined) throw new SeedError(`Paper ${seed.paper.id}: the key ${key} occurs twice.`);
  }
}

function repeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

/** Nodes, edges, sections and passages share one space of keys. */
export function keysOf({ nodes, edges, sections }: Seed): Key[] {
  const things = [...nodes, ...edges, ...sections, ...sections.flatMap(({ passages }) => passages)];
  return things.map(({ id }) => id);
}

/** @throws SeedError when an edge or a passage names what is not there */
export function refuseDangling({ paper, nodes, sections, edges }: Seed): void {
  const keys = new Set(nodes.map(({ id }) => id));
  const passages = sections.flatMap((section) => section.passages);
  const passageIds = new Set(passages.map(({ id }) => id));
  for (const edge of edges) {
    const end = [edge.source, edge.target].find((key) => !keys.has(key));
    if (end !== undefined)
      throw new SeedError(
        `Paper ${paper.id}: the edge ${placeOfEdge(edge)} names the node ${end}, which is not there.`,
      );
    const lost = edge.evidence.find(({ passage }) => !passageIds.has(passage));
    if (lost)
      throw new SeedError(
        `Paper ${paper.id}: the edge ${placeOfEdge(edge)} quotes passage ${lost.passage}, which is not there.`,
      );
  }
  for (const { id, defines, mentions } of passages) {
    const lost = [...defines, ...mentions].find((key) => !keys.has(key));
    if (lost !== undefined)
      throw new SeedError(`Paper ${paper.id}: passage ${id} names the node ${lost}, which is not there.`);
  }
  const bundled = nodes.find(({ bundle }) => bundle !== undefined && !keys.has(bundle));
  if (bundled)
    throw new SeedError(
      `Paper ${paper.id}: the node ${bundled.id} names the bundle ${bundled.bundle}, which is not there.`,
    );
}
