import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useApp, useDispatch, useView } from '../../app/store-context.ts';
import type { TraceEnd } from '../../state/app-state.ts';
import { isPending } from '../search/use-search.ts';
import type { SearchState } from '../search/use-search.ts';
import { Combobox } from '../shared/Combobox.tsx';
import { Failure } from '../shared/Failure.tsx';
import { Icon } from '../shared/Icon.tsx';
import { NodeOption } from '../shared/NodeOption.tsx';
import { useNameOf } from '../shared/use-claim-words.ts';
import { useNodeChoices } from './use-node-choices.ts';

/** One end of a trace: chosen by name, or by a click on the map. */
export function EndPicker({ end }: { end: TraceEnd }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const key = useView('trace')[end];
  const isPicking = useApp((state) => state.moment.picking) === end;
  const [draft, setDraft] = useState<string | null>(null);
  const query = draft ?? (key === null ? '' : nameOf(key));
  const { nodes, search } = useNodeChoices(draft ?? '');
  const isFrom = end === 'from';
  return (
    <div className="end-picker" data-end={end}>
      <span className="end-label" aria-hidden="true">
        {isFrom ? t('trace.from') : t('trace.to')}
      </span>
      <div className="end-field">
        <Combobox
          label={isFrom ? t('trace.from') : t('trace.to')}
          placeholder={isFrom ? t('trace.fromPlaceholder') : t('trace.toPlaceholder')}
          listLabel={t('trace.choices')}
          query={query}
          onQuery={(text) => {
            setDraft(text);
            if (text === '') dispatch({ type: 'set-trace-end', end, key: null });
          }}
          options={nodes.map((node) => ({ key: node.key, content: <NodeOption node={node.attributes} /> }))}
          onPick={(picked) => {
            setDraft(null);
            dispatch({ type: 'set-trace-end', end, key: picked as NodeKey });
          }}
          onLeave={() => setDraft(null)}
          isStale={isPending(search)}
          empty={<NoChoices search={search} />}
          after={key !== null && <ClearEnd end={end} />}
        />
      </div>
      <button
        type="button"
        className="icon-button"
        aria-pressed={isPicking}
        aria-label={isFrom ? t('trace.pickFrom') : t('trace.pickTo')}
        title={isFrom ? t('trace.pickFrom') : t('trace.pickTo')}
        onClick={() => dispatch({ type: 'pick-trace-end', end: isPicking ? null : end })}
      >
        <Icon name="pick" />
      </button>
    </div>
  );
}

function NoChoices({ search }: { search: SearchState }): ReactElement | null {
  const { t } = useTranslation();
  switch (search.status) {
    case 'idle':
      return null;
    case 'searching':
      return <p className="search-empty quiet">{t('search.searching')}</p>;
    case 'failed':
      return <Failure failure={search.failure} retry={search.retry} title={t('error.partTitle')} />;
    case 'found':
      return <p className="search-empty quiet">{t('trace.noChoices', { query: search.query })}</p>;
  }
}

function ClearEnd({ end }: { end: TraceEnd }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  return (
    <button
      type="button"
      className="icon-button small"
      aria-label={end === 'from' ? t('trace.clearFrom') : t('trace.clearTo')}
      onClick={() => dispatch({ type: 'set-trace-end', end, key: null })}
    >
      <Icon name="close" size={12} />
    </button>
  );
}
