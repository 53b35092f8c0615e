import { languageTag } from '../../server/contract/language.ts';
import { SIGN_MARKS, SIGN_NAMES, type SignName } from '../../server/contract/signs.ts';
import { graphWords, type GraphWords } from '../../server/contract/words.ts';
import type { Joint } from '../../server/contract/reasoning.ts';
import type { Briefing, BriefChain, BriefQuote, BriefStep, Finding } from './briefing.ts';
import { figureSource, webAddress } from './figure.ts';
import { type BriefingWords, briefingWords } from './words.ts';

/** An arrow between two names: what stands in it, and how it is drawn. */
export interface BriefArrow {
  mark: string;
  sign: SignName | 'structure';
}

/** Names with arrows between them; one name more than arrows. */
export interface BriefLine {
  names: string[];
  arrows: BriefArrow[];
}

export interface BriefPlace {
  text: string;
  translation: string | null;
  place: string;
}

/** What a document is made of; every text is plain text, and each renderer escapes it in its own way. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; role: 'about' | 'line' | 'plain'; text: string }
  | { kind: 'figure'; source: string; description: string }
  | { kind: 'list'; role: 'points' | 'caveats' | 'rules'; items: readonly string[] }
  | { kind: 'chain'; line: BriefLine; verdict: string }
  | { kind: 'evidence'; line: BriefLine; support: string; language: string; places: BriefPlace[] }
  | { kind: 'link'; text: string; address: string };

/** The briefing's own words, and those for the graph. */
interface Words extends BriefingWords, GraphWords {}

function arrowOf({ structure, causal }: Words, { edgeType, polarity, status }: BriefStep): BriefArrow {
  if (edgeType !== 'DRIVES' && edgeType !== 'ADDRESSES') {
    return { mark: `— ${structure[edgeType]} →`, sign: 'structure' };
  }
  const sign = polarity ?? '?';
  const inside = edgeType === 'ADDRESSES' ? `${causal.ADDRESSES['?']} ${SIGN_MARKS[sign]}` : SIGN_MARKS[sign];
  const dash = status === 'inferred' ? '┄' : '—';
  return { mark: `${dash}(${inside})→`, sign: SIGN_NAMES[sign] };
}

function lineOf(words: Words, steps: readonly BriefStep[]): BriefLine {
  const [first] = steps;
  const names = [...(first === undefined ? [] : [first.source]), ...steps.map(({ target }) => target)];
  return { names, arrows: steps.map((step) => arrowOf(words, step)) };
}

function chainBlock(words: Words, { steps, sign }: BriefChain): Block {
  return { kind: 'chain', line: lineOf(words, steps), verdict: sign === null ? '' : verdictOf(words, sign) };
}

function verdictOf({ loop, net }: Words, sign: NonNullable<BriefChain['sign']>): string {
  return sign === 'R' || sign === 'B' ? loop[sign] : net[sign];
}

/** Where no chain has a second step, the sentences show all there is. */
function chainBlocks(words: Words, chains: readonly BriefChain[]): Block[] {
  return chains.some(({ steps }) => steps.length > 1) ? chains.map((chain) => chainBlock(words, chain)) : [];
}

function placeOf(words: Words, quote: BriefQuote): BriefPlace {
  const { sectionNumber, sectionTitle, place, text, translation } = quote;
  return { text, translation, place: `${words.section(sectionNumber, sectionTitle)} · ${place}` };
}

function supportOf(words: Words, { polarity, status, confidence, late, grounds, note }: BriefStep): string {
  return [
    ...(polarity === '0' ? [words.denied] : []),
    ...(status === null ? [] : [words.status[status]]),
    ...(confidence === null ? [] : [`${words.confidence} ${confidence}`]),
    ...(late ? [words.late] : []),
    ...grounds,
    ...(note === null ? [] : [note]),
  ].join(' · ');
}

/** Each edge of a finding once, whichever of its chains it stands in. */
function distinctSteps(chains: readonly BriefChain[]): BriefStep[] {
  return [...new Map(chains.flatMap(({ steps }) => steps.map((step) => [step.edge, step]))).values()];
}

function jointWords(words: Words, { steps }: BriefChain, { at, within }: Joint): string[] {
  const step = steps[at];
  if (step === undefined) return [];
  return [within ? words.jointWithin(step.source, step.target) : words.joint(step.target)];
}

function caveatsOf(words: Words, { chains, caveats }: Finding): string[] {
  const inferred = distinctSteps(chains).filter(({ status }) => status === 'inferred');
  const joints = chains.flatMap((chain) => chain.joints.flatMap((joint) => jointWords(words, chain, joint)));
  return [
    ...caveats.map((caveat) => words.caveat[caveat]),
    ...inferred.map(({ source, target }) => words.inferred(source, target)),
    ...new Set(joints),
  ];
}

function list(role: 'points' | 'caveats' | 'rules', items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', role, items }];
}

function under(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text }, ...blocks];
}

function findingBlocks({ paper }: Briefing, words: Words, finding: Finding, index: number): Block[] {
  const { kind, title, line, points, chains } = finding;
  const evidence = distinctSteps(chains).map((step): Block => {
    const places = step.quotes.map((quote) => placeOf(words, quote));
    const support = supportOf(words, step);
    return { kind: 'evidence', line: lineOf(words, [step]), support, language: paper.language, places };
  });
  return [
    { kind: 'heading', level: 2, text: `${index + 1}. ${title}` },
    { kind: 'paragraph', role: 'about', text: words.kind[kind] },
    ...(line === null || line.trim() === '' ? [] : [{ kind: 'paragraph', role: 'line', text: line } as const]),
    ...list('points', points),
    ...under(words.chains, chainBlocks(words, chains)),
    ...under(words.evidence, evidence),
    ...under(words.caveats, list('caveats', caveatsOf(words, finding))),
  ];
}

/** What the file says of itself, what it does not, and what Causeway calls the paper. */
function sourceBlocks({ language, paper, link }: Briefing, words: Words): Block[] {
  const known = { authors: paper.authors.join(', '), title: paper.title ?? '', year: String(paper.year ?? '') };
  const missing = (['title', 'authors', 'year'] as const).filter((field) => known[field] === '');
  const label = language === 'zh' ? paper.label_zh : paper.label_en;
  const address = link === null ? null : webAddress(link);
  const texts = [
    ...(missing.length === 3 ? [] : [words.cite(known)]),
    label,
    ...(missing.length === 0 ? [] : [words.missing(missing.map((field) => words.field[field]))]),
    ...(paper.invented ? [words.invented] : []),
    ...(link === null || address !== null ? [] : [link]),
  ];
  return [
    { kind: 'heading', level: 2, text: words.source },
    ...texts.map((text) => ({ kind: 'paragraph', role: 'plain', text }) as const),
    ...(address === null ? [] : [{ kind: 'link', text: words.view, address } as const]),
  ];
}

function longDate(tag: string, date: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/**
 * The document, from its title to how to read it, in the order in which it is read.
 * @throws Error when the figure is no image, RangeError when the date is none
 */
export function briefingBlocks(briefing: Briefing): Block[] {
  const { language, title, date, figure, paper, findings } = briefing;
  const words = { ...graphWords(language), ...briefingWords(language) };
  const label = language === 'zh' ? paper.label_zh : paper.label_en;
  return [
    { kind: 'heading', level: 1, text: title ?? words.title },
    { kind: 'paragraph', role: 'about', text: `${label} · ${longDate(languageTag(language), date)}` },
    ...(figure === null
      ? []
      : [{ kind: 'figure', source: figureSource(figure.image), description: figure.description } as const]),
    ...(findings.length === 0 ? [{ kind: 'paragraph', role: 'plain', text: words.noFindings } as const] : []),
    ...findings.flatMap((finding, index) => findingBlocks(briefing, words, finding, index)),
    ...sourceBlocks(briefing, words),
    { kind: 'heading', level: 2, text: words.reading },
    ...list('rules', words.rules),
  ];
}
