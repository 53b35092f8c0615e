import { groupBy } from './group-by.ts';
import type { SeedPaper } from '../seed-paper.ts';

/** What one section came to: passages by what they do, and the edges that quote it first. */
export interface SectionAccount {
  /** Its number, or its key where it has none. */
  section: string;
  passages: number;
  claim: number;
  definition: number;
  mention: number;
  none: number;
  stated: number;
  inferred: number;
  structure: number;
}

/** A row a section, in the order of the text. An edge counts in the section of its first quote. */
export function accountSections({ seed }: SeedPaper): SectionAccount[] {
  const quoted = new Set(seed.edges.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  const sectionOf = new Map(seed.sections.flatMap(({ id, passages }) => passages.map((passage) => [passage.id, id])));
  const edges = groupBy(seed.edges, ({ evidence: [first] }) => first && sectionOf.get(first.passage));
  return seed.sections.map(({ id, number, passages }) => {
    const own = edges.get(id) ?? [];
    const count = (status: string) => own.filter((edge) => 'polarity' in edge && edge.status === status).length;
    const silent = passages.filter((passage) => !quoted.has(passage.id));
    return {
      section: number ?? id,
      passages: passages.length,
      claim: passages.length - silent.length,
      definition: passages.filter(({ defines }) => defines.length > 0).length,
      mention: silent.filter(({ mentions }) => mentions.length > 0).length,
      none: silent.filter(({ defines, mentions }) => defines.length + mentions.length === 0).length,
      stated: count('stated'),
      inferred: count('inferred'),
      structure: own.filter((edge) => !('polarity' in edge)).length,
    };
  });
}
