import { useTranslation } from 'react-i18next';
import { languageTag } from '../../../server/contract/language.ts';
import { useAppStore } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { filterParts } from '../../state/filters.ts';
import { findingsOfView } from '../../state/findings-of-view.ts';
import type { MapSelection } from '../../view/map-props.ts';
import type { ShownMap } from '../../view/renderer-view.ts';
import { useFindingWords } from '../finding-words.ts';
import { useFilterWords } from '../filter-words.ts';
import { useClaimWords, useNameOf } from '../claims/use-claim-words.ts';

/** A teller of what a picture of the map shows: how much is drawn, what is asked, selected, painted and left out. */
export function usePictureWords(): (shown: ShownMap) => string[] {
  const { t } = useTranslation();
  const { state, rules } = useAppStore();
  const list = new Intl.ListFormat(languageTag(useLanguage()), { type: 'conjunction' });
  const chipOf = useFilterWords();
  const selectedWords = useSelectedWords();
  const askedWords = useFindingWords();
  return ({ scene: { graph, kind }, view: { selection, overlay } }) => {
    const counts = {
      nodes: t('count.nodes', { count: graph.order }),
      arrows: t('picture.arrows', { count: graph.size }),
    };
    const { view } = state.getState();
    const asked = findingsOfView(rules, { ...view, selection: null }).map(askedWords);
    const filters = filterParts(view.filters).map(chipOf);
    const painted = overlay?.legend.map(({ text }) => text) ?? [];
    return [
      t(kind === 'full' ? 'picture.all' : 'picture.folded', counts),
      ...asked.map((what) => t('picture.asked', { what })),
      ...(selection ? [t('picture.selected', { what: selectedWords(selection) })] : []),
      ...(painted.length > 0 ? [t('picture.painted', { what: list.format(painted) })] : []),
      ...(filters.length > 0 ? [t('picture.filtered', { what: list.format(filters) })] : []),
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
      case 'bundle-edge':
        return `${nameOf(selection.source)} → ${nameOf(selection.target)}`;
    }
  };
}
