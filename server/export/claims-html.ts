import { noteIn } from '../coding/note-in.ts';
import { languageTag, type Language } from '../contract/language.ts';
import { SIGN_NAMES } from '../contract/signs.ts';
import { graphWords } from '../contract/words.ts';
import type { EdgeAttributes, GraphNode } from '../contract/graph.ts';
import { type Claim, claimsBySection, type PaperClaims, type SectionClaims } from './claims.ts';
import { claimsStyle } from './claims-style.ts';
import { type ExportInput, titleOf } from './export-input.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { aboutIn, headsIn, isTranslated, nameIn, relationIn, supportIn, wordsIn } from './words.ts';

/** Names may run from right to left. `bdi` keeps the text beside them in its place. */
function name(language: Language, node: GraphNode): string {
  const type = graphWords(language).nodeType[node.attributes.nodeType];
  return `<bdi>${escapeHtml(nameIn(language, node))}</bdi> <small>${escapeHtml(type)}</small>`;
}

function relation(language: Language, attributes: EdgeAttributes): string {
  const kind = 'polarity' in attributes ? SIGN_NAMES[attributes.polarity] : 'structure';
  return `<span class="${kind}">${escapeHtml(relationIn(language, attributes))}</span>`;
}

function sentence(language: Language, { edge, evidence, passage, paper }: Claim): string {
  const quote = `<q lang="${escapeHtml(paper.language)}"><bdi>${escapeHtml(evidence.exact)}</bdi></q>`;
  const translation = isTranslated(language, paper.language)
    ? `<p class="translation" lang="en">${escapeHtml(passage.text_en)}</p>`
    : '';
  const note = noteIn(language, edge.attributes)?.text;
  const written =
    note === undefined ? '' : `<p class="note">${wordsIn(language).note}: <bdi>${escapeHtml(note)}</bdi></p>`;
  return quote + translation + written;
}

function support(language: Language, attributes: EdgeAttributes): string {
  const [status = '', ...rest] = supportIn(language, attributes).map(escapeHtml);
  return `${status}${rest.map((text) => ` <small>${text}</small>`).join('')}`;
}

function row(language: Language, claim: Claim): string {
  const { source, target, edge, evidence } = claim;
  const place = `${escapeHtml(claim.place)} <small>${evidence.start}–${evidence.end}</small>`;
  const cells = [
    name(language, source),
    relation(language, edge.attributes),
    name(language, target),
    sentence(language, claim),
    support(language, edge.attributes),
    place,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function sectionOf(language: Language, { section, claims }: SectionClaims): string {
  const words = wordsIn(language);
  const [title, other] =
    language === 'zh' ? [section.title_zh, section.title_en] : [section.title_en, section.title_zh];
  const level = Math.min(section.level + 2, 6);
  const number = section.number === undefined ? '' : `<span class="number">${escapeHtml(section.number)}</span> `;
  const heading = `<h${level}>${number}${escapeHtml(title)} <small>${escapeHtml(other)}</small></h${level}>`;
  if (claims.length === 0) return `<section>${heading}<p class="none">${words.noClaims}</p></section>`;
  const head = headsIn(language)
    .map((text) => `<th scope="col">${text}</th>`)
    .join('');
  const rows = claims.map((claim) => row(language, claim)).join('\n');
  return `<section>${heading}<table><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table></section>`;
}

function paperOf(language: Language, claims: PaperClaims): string {
  const { paper, sections } = claims;
  const label = language === 'zh' ? paper.label_zh : paper.label_en;
  const body = sections.map((section) => sectionOf(language, section)).join('\n');
  return `<article><h2>${escapeHtml(label)}</h2><p class="about">${aboutIn(language, claims)}</p>\n${body}\n</article>`;
}

/** Every claim, in one table for each section, as a page that stands alone; for the screen and for paper. */
export function writeClaimsHtml(input: ExportInput): string {
  const { language, graph } = input;
  const words = wordsIn(language);
  const papers = claimsBySection(input).map((paper) => paperOf(language, paper));
  const revision = `<footer>Causeway · ${words.revision} ${escapeHtml(graph.revision)}</footer>`;
  return htmlPage({
    language: languageTag(language),
    title: `${words.claims} · ${titleOf(input)}`,
    style: claimsStyle,
    body: `<main><h1>${words.claims}</h1>\n${papers.join('\n')}\n${revision}</main>`,
  });
}
