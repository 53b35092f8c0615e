import type { NodeKey } from '../../../server/contract/ids.ts';
import { useLanguage } from '../../app/use-language.ts';
import { languageTag } from './claim-words.ts';
import { useNameOf } from './use-claim-words.ts';

/** A reader of several nodes' names as one phrase, such as “A, B and C”. */
export function useNames(): (keys: readonly NodeKey[]) => string {
  const nameOf = useNameOf();
  const list = new Intl.ListFormat(languageTag(useLanguage()), { type: 'conjunction' });
  return (keys) => list.format(keys.map(nameOf));
}
