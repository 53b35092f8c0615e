import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../../server/contract/ids.ts';
import { useData } from '../../../context/data-context.ts';
import { useShown } from '../../../context/shown.ts';
import { useDispatch, useQuestion, useView } from '../../../context/store-context.ts';
import { BriefButton } from '../../../ui/BriefButton.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useNameOf } from '../../../ui/claims/use-claim-words.ts';
import { useNavigate } from '../../../context/use-navigate.ts';

/** What can be done with a node from its panel. */
export function NodeActions({ nodeKey }: { nodeKey: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  const { goToNode } = useNavigate();
  const { cut, outline } = useShown();
  const isOpen = cut.open.includes(nodeKey);
  const trace = useQuestion('trace');
  const isHeading = outline.boxes.some(({ node, filed }) => node.key === nodeKey && filed > 0);
  const isCausalEnd = dataGraph.getNodeAttribute(nodeKey, 'nodeType') !== 'Actor';
  return (
    <>
      {isCausalEnd && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => {
              dispatch({ type: 'fill', of: 'trace', slot: 'from', key: nodeKey });
              if (trace.to === null) dispatch({ type: 'pick', picking: { of: 'trace', slot: 'to' } });
            }}
          >
            <Icon name="trace" />
            {t('node.traceFrom')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              dispatch({ type: 'fill', of: 'trace', slot: 'to', key: nodeKey });
              if (trace.from === null) dispatch({ type: 'pick', picking: { of: 'trace', slot: 'from' } });
            }}
          >
            {t('node.traceTo')}
          </button>
        </>
      )}
      {isHeading && (
        <button
          type="button"
          className="button"
          aria-pressed={isOpen}
          onClick={() => dispatch({ type: 'toggle-heading', key: nodeKey })}
        >
          <Icon name={isOpen ? 'fold' : 'unfold'} />
          {isOpen ? t('node.closeBundle') : t('node.openBundle')}
        </button>
      )}
      <BriefButton finding={{ kind: 'node', key: nodeKey }} />
      <HideButton nodeKey={nodeKey} />
      <button type="button" className="icon-button" aria-label={t('panel.centre')} onClick={() => goToNode(nodeKey)}>
        <Icon name="centre" />
      </button>
    </>
  );
}

/** Takes the node off the map and out of every answer, until a chip or undo brings it back. */
function HideButton({ nodeKey }: { nodeKey: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { hidden } = useView('filters');
  const name = useNameOf()(nodeKey);
  if (hidden.includes(nodeKey)) {
    const shown = hidden.filter((key) => key !== nodeKey);
    return (
      <button
        type="button"
        className="button"
        onClick={() => dispatch({ type: 'set-filters', filters: { hidden: shown } })}
      >
        <Icon name="eye" />
        {t('filters.show')}
      </button>
    );
  }
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('filters.hide')}
      title={t('filters.hide')}
      onClick={() => {
        dispatch({ type: 'set-filters', filters: { hidden: [...hidden, nodeKey] } });
        dispatch({ type: 'announce', text: t('filters.hiddenSaid', { name }) });
        dispatch({ type: 'clear-selection' });
      }}
    >
      <Icon name="hide" />
    </button>
  );
}
