import type { CausalAttributes } from './graph.ts';
import type { Language } from './language.ts';
import { graphWords } from './words.ts';

/** What a claim rests on, whom the paper cites for it, and the text's words for when it holds, as far as they are said. */
export function groundsIn(
  language: Language,
  { basis, reference, condition }: Pick<CausalAttributes, 'basis' | 'reference' | 'condition'>,
): string[] {
  const words = graphWords(language);
  return [
    ...(basis === undefined ? [] : [reference === undefined ? words.basis[basis] : `${words.reference} ${reference}`]),
    ...(condition === undefined ? [] : [`${words.condition} “${condition}”`]),
  ];
}
