import { groupBy } from './group-by.ts';
import type { SeedPaper } from '../seed-paper.ts';

/** What one section came to: passages by what they do, and the edges that quote it first. */
export interface SectionAccount {
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
  const edges = groupBy(seed.edges, ({ evidence }) => sectionOf(evidence[0]?.passage ?? ''));
  return seed.sections.map(({ id, passages }) => {
    const own = edges.get(id) ?? [];
    const count = (status: string) => own.filter((edge) => 'status' in edge && edge.status === status).length;
    const silent = passages.filter((passage) => !quoted.has(passage.id));
    return {
      section: id,
      passages: passages.length,
      claim: passages.length - silent.length,
      definition: passages.filter(({ defines }) => defines.length > 0).length,
      mention: silent.filter(({ mentions }) => mentions.length > 0).length,
      none: silent.filter(({ defines, mentions }) => defines.length + mentions.length === 0).length,
      stated: count('stated'),
      inferred: count('inferred'),
      structure: own.filter((edge) => !('status' in edge)).length,
    };
  });
}

function sectionOf(passage: string): string {
  return passage.slice(0, passage.lastIndexOf('-'));
}
