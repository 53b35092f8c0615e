import { joinId, type Key, type PaperId } from '../server/contract/ids.ts';
import type { PassageRole } from '../server/contract/papers.ts';
import type { Seed, SeedPassage, SeedSection } from '../server/contract/seed.ts';
import type { StoreNode, StoreRelationship } from '../server/store/graph-store.ts';
import { withoutAbsent, type SeedPaper } from './seed-paper.ts';

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
  return {
    label: 'Paper',
    key: paper.id,
    properties: {
      ...withoutAbsent(paper),
      text,
      left_out_starts: left_out.map(({ start }) => start),
      left_out_ends: left_out.map(({ end }) => end),
      left_out_reasons: left_out.map(({ reason }) => reason),
      left_out_reasons_zh: left_out.map(({ reason_zh }) => reason_zh),
    },
  };
}

function sectionNode({ paper, sections }: Seed, section: SeedSection, position: number): StoreNode {
  const { id, number, title_zh, title_en, level } = section;
  const after = sections.findIndex((other, index) => index > position && other.level <= level);
  const within = sections.slice(position, after < 0 ? undefined : after).flatMap(({ passages }) => passages);
  return {
    label: 'Section',
    key: joinId(paper.id, id),
    properties: {
      id,
      paper: paper.id,
      ...withoutAbsent({ number }),
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
  const { id, heading, start, end, text, text_en, reason, reason_zh } = passage;
  return {
    label: 'Passage',
    key: joinId(paper.id, id),
    properties: {
      id,
      paper: paper.id,
      section: joinId(paper.id, section.id),
      position,
      start,
      end,
      text,
      text_en,
      roles: rolesOf(passage, quoted.has(id)),
      ...withoutAbsent({ heading, reason, reason_zh }),
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
    relation(paper, id, 'IN_PAPER', null),
    ...passages.flatMap((passage) => {
      const key = passage.id;
      const mentioned = new Set([...passage.mentions, ...(ends.get(passage.id) ?? [])]);
      return [
        relation(paper, key, 'IN_SECTION', id),
        relation(paper, key, 'IN_PAPER', null),
        ...[...new Set(passage.defines)].map((node) => relation(paper, key, 'DEFINES', node)),
        ...[...mentioned].map((node) => relation(paper, key, 'MENTIONS', node)),
      ];
    }),
  ]);
}

function endsByPassage({ edges }: Seed): Map<Key, Key[]> {
  const ends = new Map<Key, Key[]>();
  for (const { source, target, evidence } of edges) {
    for (const { passage } of evidence) ends.set(passage, [...(ends.get(passage) ?? []), source, target]);
  }
  return ends;
}

/** From one thing of a paper to another, or, where there is no other, to the paper itself. */
function relation(paper: PaperId, source: Key, type: string, target: Key | null): StoreRelationship {
  const id = `${source}-${type}-${target ?? paper}`;
  return {
    type,
    key: joinId(paper, id),
    source: joinId(paper, source),
    target: target === null ? paper : joinId(paper, target),
    properties: { id, paper },
  };
}
