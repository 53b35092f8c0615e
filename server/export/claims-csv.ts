import { sectionLabel } from '../coding/passage-labels.ts';
import type { ClaimPolarity } from '../contract/graph.ts';
import { type Claim, claimsBySection } from './claims.ts';
import { type CsvCell, writeCsv } from './csv.ts';
import type { ExportInput } from './export-input.ts';
import { SIGN_NAMES } from '../contract/signs.ts';

/** Columns of the table. Both languages are in it, so it reads the same whatever the page's language. */
const COLUMNS: Readonly<Record<string, (claim: Claim) => CsvCell>> = {
  paper: ({ paper }) => paper.id,
  section: ({ section }) => sectionLabel(section),
  section_title_zh: ({ section }) => section.title_zh,
  section_title_en: ({ section }) => section.title_en,
  source_zh: ({ source }) => source.attributes.name_zh,
  source_en: ({ source }) => source.attributes.name_en,
  relation: ({ edge }) => edge.attributes.edgeType,
  sign: ({ edge }) => ('polarity' in edge.attributes ? signName(edge.attributes.polarity) : null),
  target_zh: ({ target }) => target.attributes.name_zh,
  target_en: ({ target }) => target.attributes.name_en,
  status: ({ edge }) => ('status' in edge.attributes ? edge.attributes.status : null),
  confidence: ({ edge }) => ('confidence' in edge.attributes ? edge.attributes.confidence : null),
  strength: ({ edge }) => ('strength' in edge.attributes ? edge.attributes.strength : null),
  delay: ({ edge }) => ('delay' in edge.attributes ? edge.attributes.delay : null),
  basis: ({ edge }) => ('basis' in edge.attributes ? edge.attributes.basis : null),
  reference: ({ edge }) => ('reference' in edge.attributes ? edge.attributes.reference : null),
  condition: ({ edge }) => ('condition' in edge.attributes ? edge.attributes.condition : null),
  note_zh: ({ edge }) => edge.attributes.note_zh,
  note_en: ({ edge }) => edge.attributes.note,
  quote: ({ evidence }) => evidence.exact,
  translation: ({ passage }) => passage.text_en,
  passage: ({ passage }) => passage.id,
  start: ({ evidence }) => evidence.start,
  end: ({ evidence }) => evidence.end,
  source_type: ({ source }) => source.attributes.nodeType,
  target_type: ({ target }) => target.attributes.nodeType,
  source: ({ edge }) => edge.source,
  target: ({ edge }) => edge.target,
  claim: ({ edge }) => edge.key,
};

function signName(polarity: ClaimPolarity): string {
  return SIGN_NAMES[polarity];
}

/**
 * A row for each sentence of each claim, in the order of the text. `translation` is that of the whole passage. `start`
 * and `end` count UTF-16 code units of the paper's text.
 */
export function writeClaimsCsv(input: ExportInput): string {
  const claims = claimsBySection(input).flatMap(({ sections }) => sections.flatMap((section) => section.claims));
  const cells = Object.values(COLUMNS);
  return writeCsv(
    Object.keys(COLUMNS),
    claims.map((claim) => cells.map((cell) => cell(claim))),
  );
}
