import type { Passage } from '../../../server/contract/papers.ts';
import { useLanguage } from '../../context/use-language.ts';

/** A reader of why a passage makes no claim, in the reader's language where it is given in it. */
export function useReasonOf(): (passage: Passage) => string | null {
  const language = useLanguage();
  return (passage) => (language === 'zh' ? passage.reason_zh : undefined) ?? passage.reason ?? null;
}
