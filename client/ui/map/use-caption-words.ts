import { useTranslation } from 'react-i18next';
import { languageTag } from '../../../server/contract/language.ts';
import { useView } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import type { MapOutline } from '../../model/map-outline.ts';
import { filterParts } from '../../state/filters.ts';
import { useFilterWords } from '../filter-words.ts';
import { useClaimWords } from '../claims/use-claim-words.ts';

/** A teller of what a map shows: boxes and what they stand for, claims shown of all, what lessens something, what the paper denies, and filters. */
export function useCaptionWords(): (outline: Pick<MapOutline, 'caption'>) => string {
  const { t } = useTranslation();
  const claim = useClaimWords();
  const filters = useView('filters');
  const chipOf = useFilterWords();
  const list = new Intl.ListFormat(languageTag(useLanguage()), { type: 'conjunction' });
  return ({ caption }) => {
    const { boxes, standing, elsewhere, claimsShown, claims, stated, lessening, denied } = caption;
    const left = filterParts(filters).map(chipOf);
    return [
      t('caption.boxes', { boxes: t('caption.box', { count: boxes }), nodes: t('count.nodes', { count: standing }) }),
      ...(elsewhere > 0 ? [t('caption.elsewhere', { nodes: t('count.nodes', { count: elsewhere }) })] : []),
      t('caption.claims', {
        shown: claimsShown,
        all: t('count.claims', { count: claims }),
        stated,
        inferred: claimsShown - stated,
      }),
      lessening.length === 0
        ? t('caption.noneLessens')
        : t('caption.lessening', { count: lessening.length, claims: list.format(lessening.map(claim)) }),
      ...(denied.length > 0
        ? [t('caption.denied', { count: denied.length, claims: list.format(denied.map(claim)) })]
        : []),
      ...(left.length > 0 ? [t('picture.filtered', { what: list.format(left) })] : []),
    ].join(t('caption.join'));
  };
}
