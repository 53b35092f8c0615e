import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from '../../state/view-state.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { Icon } from '../Icon.tsx';
import { EdgeSign, TypeMark } from './marks.tsx';
import { useClaimWords, useNameOf } from '../claims/use-claim-words.ts';

/** What is selected on the map, in one line, where the panel is about something else; and the way to its details. */
export function SelectionStrip(): ReactElement | null {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const selection = useView('selection');
  if (selection === null) return null;
  return (
    <section className="strip" aria-label={t('panel.selected')}>
      <Selected selection={selection} />
      <button
        type="button"
        className="button small"
        onClick={() => dispatch({ type: 'set-perspective', perspective: 'map' })}
      >
        {t('panel.details')}
      </button>
      <button
        type="button"
        className="icon-button small"
        aria-label={t('panel.close')}
        onClick={() => dispatch({ type: 'clear-selection' })}
      >
        <Icon name="close" size={12} />
      </button>
    </section>
  );
}

function Selected({ selection }: { selection: Selection }): ReactElement {
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const words = useClaimWords();
  switch (selection.kind) {
    case 'node':
      return (
        <p className="strip-words">
          <TypeMark nodeType={dataGraph.getNodeAttribute(selection.key, 'nodeType')} quiet />
          <bdi>{nameOf(selection.key)}</bdi>
        </p>
      );
    case 'edge':
      return (
        <p className="strip-words">
          <EdgeSign attributes={dataGraph.getEdgeAttributes(selection.key)} />
          <bdi>{words(selection.key)}</bdi>
        </p>
      );
    case 'arrow':
      return (
        <p className="strip-words">
          <bdi>{nameOf(selection.source)}</bdi> → <bdi>{nameOf(selection.target)}</bdi>
        </p>
      );
  }
}
