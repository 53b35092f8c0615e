import type { Seed, SeedEdge, SeedPassage } from '../../server/contract/seed.ts';
import { groupBy } from './group-by.ts';
import { placeOfEdge, type SeedPaper } from '../seed-paper.ts';
import type { Violation } from './violation.ts';

/** Clauses up to this long are connectives and openings (首先, 因此, 值得强调的是); longer ones have to be accounted for. */
const CONNECTIVE_LENGTH = 7;

const CJK = /\p{Script=Han}/u;

/** Passages stand verbatim at their positions, in order, and with the left-out ranges they cover the whole text. */
export function checkPassages({ seed, text }: SeedPaper): Violation[] {
  const passages = allPassages(seed);
  const ranges = [...seed.left_out.map((range) => ({ ...range, id: 'left out' })), ...passages];
  return [
    ...ranges.filter((range) => text.slice(range.start, range.end) !== range.text).map(notVerbatim),
    ...uncovered(text, ranges),
    ...disorder(passages),
    ...strayHeadings(seed),
  ];
}

function notVerbatim({ id, start, end }: { id: string; start: number; end: number }): Violation {
  const message = `source.txt does not hold this text at ${start} to ${end}. Run npm run seed -- --anchor.`;
  return { rule: 'verbatim', where: id, message };
}

function uncovered(text: string, ranges: readonly { start: number; end: number }[]): Violation[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of ranges) covered.fill(1, start, end);
  const bare = Array.from(covered, (held, at) => (held === 0 ? text.charAt(at) : ''))
    .join('')
    .trim();
  if (bare === '') return [];
  return [{ rule: 'every sentence', where: 'source.txt', message: `No passage or left-out range holds «${bare}».` }];
}

function disorder(passages: readonly SeedPassage[]): Violation[] {
  return passages.slice(1).flatMap((passage, index) => {
    const before = passages[index];
    if (before === undefined || before.end <= passage.start) return [];
    return [{ rule: 'order', where: passage.id, message: `It begins before ${before.id} ends.` }];
  });
}

/** A heading opens its section. */
function strayHeadings({ sections }: Seed): Violation[] {
  const stray = sections.flatMap(({ passages }) => passages.slice(1).filter(({ heading }) => heading));
  return stray.map(({ id }) => ({
    rule: 'order',
    where: id,
    message: 'It is marked as a heading and does not open its section.',
  }));
}

/** Every quote stands verbatim in its passage, at its position, between its prefix and suffix, once an edge. */
export function checkEvidence({ seed, text }: SeedPaper): Violation[] {
  const passages = new Map(allPassages(seed).map((passage) => [passage.id, passage]));
  return seed.edges.flatMap((edge) => [
    ...edge.evidence.flatMap((quote) => {
      const wrong = quoteFault(quote, passages.get(quote.passage), text);
      return wrong === null ? [] : [{ rule: 'quote', where: placeOfEdge(edge), message: `«${quote.exact}» ${wrong}` }];
    }),
    ...repeatedQuotes(edge),
    ...strayCondition(edge, passages),
  ]);
}

/** A condition is in the paper's words: it stands in a passage that the claim quotes. */
function strayCondition(edge: SeedEdge, passages: ReadonlyMap<string, SeedPassage>): Violation[] {
  const condition = 'condition' in edge ? edge.condition : undefined;
  if (condition === undefined) return [];
  if (edge.evidence.some(({ passage }) => passages.get(passage)?.text.includes(condition))) return [];
  const message = `No passage that it quotes holds its condition «${condition}».`;
  return [{ rule: 'condition', where: placeOfEdge(edge), message }];
}

function quoteFault(
  quote: SeedEdge['evidence'][number],
  passage: SeedPassage | undefined,
  text: string,
): string | null {
  const { exact, prefix, suffix, start, end } = quote;
  if (passage === undefined) return `names passage ${quote.passage}, which is not there.`;
  if (text.slice(start, end) !== exact) return `does not stand at ${start} to ${end}. Run npm run seed -- --anchor.`;
  if (start < passage.start || end > passage.end) return `does not lie in passage ${quote.passage}.`;
  if (!text.slice(0, start).endsWith(prefix) || !text.startsWith(suffix, end))
    return 'has another prefix or suffix in the text.';
  return null;
}

function repeatedQuotes(edge: SeedEdge): Violation[] {
  const starts = edge.evidence.map(({ start, end }) => `${start}-${end}`);
  if (new Set(starts).size === starts.length) return [];
  return [{ rule: 'quote', where: placeOfEdge(edge), message: 'It holds the same quote twice.' }];
}

/**
 * Every passage makes a claim, defines a node, or says why it does neither; and where a passage makes claims, each of
 * its clauses is quoted by one, unless the passage says why not.
 */
export function checkAccount({ seed, text }: SeedPaper): Violation[] {
  const quotes = groupBy(
    seed.edges.flatMap(({ evidence }) => evidence),
    ({ passage }) => passage,
  );
  return allPassages(seed).flatMap((passage) => {
    if (passage.reason !== undefined || passage.defines.length > 0) return [];
    const claims = quotes.get(passage.id) ?? [];
    const rest = claims.length === 0 ? [passage.text] : silentClauses(passage, claims, text);
    return rest.map((clause) => ({
      rule: 'every sentence',
      where: passage.id,
      message: `No edge quotes «${clause}». Code it, or give the passage a reason.`,
    }));
  });
}

function silentClauses(
  passage: SeedPassage,
  quotes: readonly { start: number; end: number }[],
  text: string,
): string[] {
  const clauses = [...text.slice(passage.start, passage.end).matchAll(/[^，；;：:。]+/gu)];
  return clauses
    .filter(({ 0: clause, index }) => {
      const start = passage.start + index;
      return (
        clause.length > CONNECTIVE_LENGTH &&
        !quotes.some((quote) => quote.start < start + clause.length && quote.end > start)
      );
    })
    .map(([clause]) => clause);
}

/** Both languages everywhere: names and summaries, translations, notes and reasons in pairs, each in its own script. */
export function checkLanguages({ seed }: SeedPaper): Violation[] {
  const chinese = seed.paper.language.startsWith('zh');
  return [
    ...seed.nodes.flatMap(({ id, name_zh, name_en, summary_zh, summary_en }) => [
      ...[name_zh, summary_zh].filter((zh) => !CJK.test(zh)).map((zh) => wrongScript(id, zh, 'Chinese')),
      ...[name_en, summary_en].filter((en) => CJK.test(en)).map((en) => wrongScript(id, en, 'English')),
    ]),
    ...allPassages(seed)
      .filter(({ text_en }) => chinese && CJK.test(text_en))
      .map(({ id, text_en }) => wrongScript(id, text_en, 'English')),
    ...allPassages(seed).flatMap(({ id, reason, reason_zh }) => unpaired(id, 'reason', reason, reason_zh)),
    ...seed.edges.flatMap((edge) => unpaired(placeOfEdge(edge), 'note', edge.note, edge.note_zh)),
  ];
}

function wrongScript(where: string, text: string, language: string): Violation {
  return { rule: 'both languages', where, message: `«${text}» is not ${language}.` };
}

function unpaired(where: string, what: string, english: string | undefined, chinese: string | undefined): Violation[] {
  if ((english === undefined) === (chinese === undefined)) return [];
  return [{ rule: 'both languages', where, message: `Its ${what} is there in one language only.` }];
}

function allPassages(seed: Seed): SeedPassage[] {
  return seed.sections.flatMap(({ passages }) => passages);
}
