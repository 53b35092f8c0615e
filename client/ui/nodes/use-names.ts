import { languageTag } from '../../../server/contract/language.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useLanguage } from '../../context/use-language.ts';
import { useNameOf } from '../claims/use-claim-words.ts';

/** A reader of several nodes' names as one phrase, such as “A, B and C”. */
export function useNames(): (keys: readonly NodeKey[]) => string {
  const nameOf = useNameOf();
  const list = new Intl.ListFormat(languageTag(useLanguage()), { type: 'conjunction' });
  return (keys) => list.format(keys.map(nameOf));
}
