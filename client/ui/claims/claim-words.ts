import type { TFunction } from 'i18next';
import type { EdgeAttributes, NodeAttributes, Polarity } from '../../../server/contract/graph.ts';
import { isCausal } from '../../model/causal.ts';
import type { Language } from '../../state/view-state.ts';

export type SignWord = 'plus' | 'minus' | 'unknown';

export function signWord(polarity: Polarity): SignWord {
  switch (polarity) {
    case '+':
      return 'plus';
    case '-':
      return 'minus';
    case '?':
      return 'unknown';
  }
}

/** The claim as a sentence, such as “A increases B”. */
export function claimInWords(
  t: TFunction,
  attributes: EdgeAttributes,
  ends: { source: string; target: string },
): string {
  if (!isCausal(attributes)) return t(`claim.${attributes.edgeType}`, ends);
  return t(`claim.${attributes.edgeType}.${signWord(attributes.polarity)}`, ends);
}

const LONGEST_NAME = 120;

/** The whole name, for the one place that is about the node. */
export function fullNameIn(language: Language, node: Pick<NodeAttributes, 'name_zh' | 'name_en'>): string {
  return language === 'zh' ? node.name_zh : node.name_en;
}

/** The name as it stands in lists and sentences: cut where it would take them over. */
export function nameIn(language: Language, node: Pick<NodeAttributes, 'name_zh' | 'name_en'>): string {
  const name = fullNameIn(language, node);
  return name.length <= LONGEST_NAME ? name : cutShort(name);
}

/** Cuts between what a reader sees as characters, never inside one. */
function cutShort(name: string): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (kept.length + segment.length > LONGEST_NAME) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The tag that screen readers and fonts go by. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : 'en';
}

/** Whether a paper, by the tag of its text, is written in the reader's language. */
export function isPaperLanguage(language: Language, paperTag: string): boolean {
  return paperTag.toLowerCase().split('-')[0] === language;
}
