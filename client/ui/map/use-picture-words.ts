import { useTranslation } from 'react-i18next';
import { languageTag } from '../../../server/contract/language.ts';
import { useAppStore } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { findingsOfView } from '../../state/findings-of-view.ts';
import type { MapSelection } from '../../view/map-props.ts';
import type { ShownMap } from '../../view/renderer-view.ts';
import { useFindingWords } from '../finding-words.ts';
import { useCaptionWords } from './use-caption-words.ts';
import { useClaimWords, useNameOf } from '../claims/use-claim-words.ts';

/** A teller of what a picture of the map shows: how much is drawn, what is asked, selected, painted and left out. */
export function usePictureWords(): (shown: ShownMap) => string[] {
  const { t } = useTranslation();
  const { state, rules } = useAppStore();
  const list = new Intl.ListFormat(languageTag(useLanguage()), { type: 'conjunction' });
  const captionWords = useCaptionWords();
  const selectedWords = useSelectedWords();
  const askedWords = useFindingWords();
  return ({ scene: { caption }, view: { selection, overlay } }) => {
    const { view } = state.getState();
    const asked = findingsOfView(rules, { ...view, selection: null }).map(askedWords);
    const painted = overlay?.legend.map(({ text }) => text) ?? [];
    return [
      captionWords({ caption }),
      ...asked.map((what) => t('picture.asked', { what })),
      ...(selection ? [t('picture.selected', { what: selectedWords(selection) })] : []),
      ...(painted.length > 0 ? [t('picture.painted', { what: list.format(painted) })] : []),
    ];
  };
}

function useSelectedWords(): (selection: NonNullable<MapSelection>) => string {
  const nameOf = useNameOf();
  const claim = useClaimWords();
  return (selection) => {
    switch (selection.kind) {
      case 'node':
        return nameOf(selection.key);
      case 'edge':
        return claim(selection.key);
      case 'arrow':
        return `${nameOf(selection.source)} → ${nameOf(selection.target)}`;
    }
  };
}
