import { parseArgs } from 'node:util';
import { findPaths } from '../causality/paths.ts';
import { LANGUAGES, LanguageSchema, type Language } from '../contract/language.ts';
import { PathsQuerySchema, type Path, type PathsAnswer } from '../contract/reasoning.ts';
import { SIGN_MARKS } from '../contract/signs.ts';
import type { Library } from '../library/library.ts';
import { findNode } from './find-node.ts';
import { note, print } from './output.ts';
import { inSession } from './session.ts';
import { UsageError } from './usage.ts';

/** `causeway trace A B` */
export async function trace(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'max-length': { type: 'string', default: '8' },
      'no-lift': { type: 'boolean', default: false },
      limit: { type: 'string', default: '20' },
      lang: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  const [from, to] = positionals;
  if (from === undefined || to === undefined || positionals.length > 2)
    throw new UsageError('Give two nodes, A and B.');
  const { lang = languageOf(from + to), format } = values;
  const language = LanguageSchema.safeParse(lang);
  if (!language.success) throw new UsageError(`There is no language ${lang}. Languages: ${LANGUAGES.join(', ')}.`);
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`There is no format ${format}. Formats: text, json.`);
  const scope = { maxLength: values['max-length'], limit: values.limit, lift: String(!values['no-lift']) };
  const { answer, text } = await inSession(async ({ library }) => {
    const held = await library.current();
    const ends = { from: await findNode(held, from), to: await findNode(held, to) };
    const query = PathsQuerySchema.safeParse({ ...ends, ...scope });
    if (!query.success) throw new UsageError('--max-length is from 1 to 12, and --limit from 1 to 10,000.');
    const found = findPaths(held.causalIndex, query.data);
    return { answer: found, text: inWords(held, found, language.data) };
  });
  await print(format === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : text);
  if (answer.truncated) note(`Not all chains were searched: ${answer.truncated}.`);
  return 0;
}

/** Whoever names a node in Chinese is answered in Chinese. */
function languageOf(typed: string): Language {
  return /\p{Script=Han}/u.test(typed) ? 'zh' : 'en';
}

function inWords(library: Library, { net, total, counts, paths }: PathsAnswer, lang: Language): string {
  const sum = `net ${net}: ${total} chains (${counts.positive} +, ${counts.negative} −, ${counts.unknown} ?)\n`;
  const lines = paths.map((path, at) => `${String(at + 1).padStart(3)}  ${pathInWords(library, path, lang)}\n`);
  const rest = total > paths.length ? [`     … ${total - paths.length} more\n`] : [];
  return [sum, ...lines, ...rest].join('');
}

function pathInWords({ nodes, edges }: Library, path: Path, lang: Language): string {
  const nameOf = (key: string): string => nodes.get(key)?.attributes[`name_${lang}`] ?? key;
  const steps = path.edges.map((key, at) => {
    const attributes = edges.get(key)?.attributes;
    const sign = attributes && 'polarity' in attributes ? SIGN_MARKS[attributes.polarity] : '?';
    return ` →(${sign}) ${nameOf(path.nodes[at + 1] ?? '')}`;
  });
  const marks = [
    path.confidence.toFixed(2),
    ...(path.inferred ? ['inferred'] : []),
    ...(path.joints.length > 0 ? ['stitched'] : []),
  ];
  return `${SIGN_MARKS[path.sign]}  ${nameOf(path.nodes[0] ?? '')}${steps.join('')}  [${marks.join(', ')}]`;
}
