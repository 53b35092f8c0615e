import type { PassageRole } from '../server/contract/papers.ts';
import type { Seed, SeedPassage, SeedSection } from '../server/contract/seed.ts';
import type { StoreNode, StoreRelationship } from '../server/store/graph-store.ts';
import { passageKey, sectionKey, withoutAbsent, type SeedPaper } from './seed-paper.ts';

/** Paper, sections and passages, each with its place in the text. */
export function textNodes({ seed, text }: SeedPaper): StoreNode[] {
  const quoted = new Set(seed.edges.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  const passages = seed.sections.flatMap((section) => section.passages.map((passage) => ({ section, passage })));
  return [
    paperNode(seed, text),
    ...seed.sections.map((section, position) => sectionNode(seed, section, position)),
    ...passages.map(({ section, passage }, position) => passageNode(seed, section, passage, position, quoted)),
  ];
}

function paperNode({ paper, left_out }: Seed, text: string): StoreNode {
  const { id, ...properties } = paper;
  return {
    label: 'Paper',
    key: id,
    properties: {
      ...withoutAbsent(properties),
      text,
      left_out_starts: left_out.map(({ start }) => start),
      left_out_ends: left_out.map(({ end }) => end),
      left_out_reasons: left_out.map(({ reason }) => reason),
      left_out_reasons_zh: left_out.map(({ reason_zh }) => reason_zh),
    },
  };
}

function sectionNode({ paper, sections }: Seed, section: SeedSection, position: number): StoreNode {
  const { id, title_zh, title_en, level } = section;
  const after = sections.findIndex((other, index) => index > position && other.level <= level);
  const within = sections.slice(position, after < 0 ? undefined : after).flatMap(({ passages }) => passages);
  return {
    label: 'Section',
    key: sectionKey(paper.id, id),
    properties: {
      number: id,
      paper: paper.id,
      title_zh,
      title_en,
      level,
      position,
      start: Math.min(...within.map(({ start }) => start)),
      end: Math.max(...within.map(({ end }) => end)),
    },
  };
}

function passageNode(
  { paper }: Seed,
  section: SeedSection,
  passage: SeedPassage,
  position: number,
  quoted: ReadonlySet<string>,
): StoreNode {
  const { id, start, end, text, text_en, reason, reason_zh } = passage;
  return {
    label: 'Passage',
    key: passageKey(paper.id, id),
    properties: {
      paper: paper.id,
      section: section.id,
      position,
      start,
      end,
      text,
      text_en,
      roles: rolesOf(passage, quoted.has(id)),
      ...withoutAbsent({ reason, reason_zh }),
    },
  };
}

function rolesOf({ defines, mentions }: SeedPassage, quoted: boolean): PassageRole[] {
  const roles: PassageRole[] = [];
  if (quoted) roles.push('claim');
  if (defines.length > 0) roles.push('definition');
  if (mentions.length > 0) roles.push('mention');
  return roles.length > 0 ? roles : ['none'];
}

/** Where each passage and section stands, and what each passage defines or mentions; the ends of a quoted edge are mentioned. */
export function textRelationships(seed: Seed): StoreRelationship[] {
  const { id: paper } = seed.paper;
  const ends = endsByPassage(seed);
  return seed.sections.flatMap(({ id, passages }) => [
    relation(sectionKey(paper, id), 'IN_PAPER', paper),
    ...passages.flatMap((passage) => {
      const key = passageKey(paper, passage.id);
      const mentioned = new Set([...passage.mentions, ...(ends.get(passage.id) ?? [])]);
      return [
        relation(key, 'IN_SECTION', sectionKey(paper, id)),
        relation(key, 'IN_PAPER', paper),
        ...[...new Set(passage.defines)].map((node) => relation(key, 'DEFINES', node)),
        ...[...mentioned].map((node) => relation(key, 'MENTIONS', node)),
      ];
    }),
  ]);
}

function endsByPassage({ edges }: Seed): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const { source, target, evidence } of edges) {
    for (const { passage } of evidence) ends.set(passage, [...(ends.get(passage) ?? []), source, target]);
  }
  return ends;
}

function relation(source: string, type: string, target: string): StoreRelationship {
  return { type, key: `${source}-${type}-${target}`, source, target, properties: {} };
}
