import { noteIn } from '../coding/note-in.ts';
import type { Language } from '../contract/language.ts';
import { type Claim, claimsBySection, type PaperClaims, type SectionClaims } from './claims.ts';
import type { ExportInput } from './export-input.ts';
import { escapeMarkdown, markdownTable } from './markdown.ts';
import { aboutIn, headsIn, isTranslated, nameIn, relationIn, supportIn, wordsIn } from './words.ts';

function sentence(language: Language, { edge, evidence, passage, paper }: Claim): string {
  const note = noteIn(language, edge.attributes)?.text;
  const parts = [
    evidence.exact,
    ...(isTranslated(language, paper.language) ? [passage.text_en] : []),
    ...(note === undefined ? [] : [`${wordsIn(language).note}: ${note}`]),
  ];
  return parts.map(escapeMarkdown).join(' — ');
}

function cells(language: Language, claim: Claim): string[] {
  const { source, target, edge, place, evidence } = claim;
  return [
    escapeMarkdown(nameIn(language, source)),
    escapeMarkdown(relationIn(language, edge.attributes)),
    escapeMarkdown(nameIn(language, target)),
    sentence(language, claim),
    escapeMarkdown(supportIn(language, edge.attributes).join(' · ')),
    `${escapeMarkdown(place)} (${evidence.start}–${evidence.end})`,
  ];
}

function sectionOf(language: Language, { section, claims }: SectionClaims): string {
  const words = wordsIn(language);
  const number = section.number === undefined ? '' : `${escapeMarkdown(section.number)} `;
  const title = escapeMarkdown(language === 'zh' ? section.title_zh : section.title_en);
  const heading = `${'#'.repeat(Math.min(section.level + 2, 6))} ${number}${title}`;
  if (claims.length === 0) return `${heading}\n\n${words.noClaims}`;
  const table = markdownTable(
    headsIn(language),
    claims.map((claim) => cells(language, claim)),
  );
  return `${heading}\n\n${table}`;
}

function paperOf(language: Language, claims: PaperClaims): string {
  const { paper, sections } = claims;
  const label = language === 'zh' ? paper.label_zh : paper.label_en;
  const about = aboutIn(language, claims);
  return [`## ${escapeMarkdown(label)}`, about, ...sections.map((section) => sectionOf(language, section))].join(
    '\n\n',
  );
}

/** Every claim, in one table for each section, as Markdown with tables in GitHub's syntax. */
export function writeClaimsMarkdown(input: ExportInput): string {
  const { language, graph } = input;
  const words = wordsIn(language);
  const papers = claimsBySection(input).map((paper) => paperOf(language, paper));
  return `${[`# ${words.claims}`, ...papers, `Causeway · ${words.revision} ${graph.revision}`].join('\n\n')}\n`;
}
