import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { SIGN_NAMES } from '../../server/contract/signs.ts';
import type { ClaimPolarity } from '../../server/contract/graph.ts';
import type { FilterPart } from '../state/filters.ts';
import { useSectionName } from '../context/use-section.ts';
import type { SectionName } from '../context/use-section.ts';
import { useNameOf } from './claims/use-claim-words.ts';

export function signInWords(t: TFunction, sign: ClaimPolarity): string {
  return t(`sign.${SIGN_NAMES[sign]}`);
}

function shortName({ number, title }: SectionName): string {
  return number === '' ? title : number;
}

/** What a chip says of one thing that is filtered by. */
export function useFilterWords(): (part: FilterPart) => string {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const sectionName = useSectionName();
  return (part) => {
    switch (part.kind) {
      case 'type':
        return t('filters.chip.type', { value: t(`nodeTypes.${part.value}`) });
      case 'sign':
        return t('filters.chip.sign', { value: signInWords(t, part.value) });
      case 'section':
        return t('filters.chip.section', { value: shortName(sectionName(part.value)) });
      case 'status':
        return t(`filters.chip.${part.value}`);
      case 'only':
      case 'confidence':
        return t(`filters.chip.${part.kind}`, { value: part.value });
      case 'hidden':
        return t('filters.chip.hidden', { value: nameOf(part.value) });
    }
  };
}
