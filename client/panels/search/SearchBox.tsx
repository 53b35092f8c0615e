import { useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CAUSAL_NODE_TYPES } from '../../../server/contract/graph.ts';
import type { GraphNode, NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { SearchHit } from '../../../server/contract/search.ts';
import { useData } from '../../context/data-context.ts';
import { useAppStore, useDispatch, useView } from '../../context/store-context.ts';
import { useAnswerWithNode } from '../../context/use-answer-with-node.ts';
import { useNarrow } from '../../context/use-media.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import type { ComboboxOption } from '../../ui/Combobox.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NodeOption } from '../../ui/nodes/NodeOption.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { focusPanel, useSlash } from '../../context/focus.ts';
import { TypeFilter } from './TypeFilter.tsx';
import { isPending, useSearch } from '../../context/use-search.ts';
import type { SearchState } from '../../context/use-search.ts';

/** Search by name, alias, summary or pinyin; a hit that is picked answers what the view waits for, and else is selected and centred. */
export function SearchBox(): ReactElement {
  const { t } = useTranslation();
  const { goToNode } = useNavigate();
  const dispatch = useDispatch();
  const perspective = useView('perspective');
  const { rules } = useAppStore();
  const answer = useAnswerWithNode();
  const isNarrow = useNarrow();
  const [query, setQuery] = useState('');
  const [types, setTypes] = useState<readonly NodeType[]>([]);
  const found = useSearch(query, types);
  const options = useOptions(found, types);
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  useAnnounce(useFindings(found));
  return (
    <search className="search">
      <Combobox
        label={t('search.label')}
        placeholder={isNarrow ? t('search.placeholderShort') : t('search.placeholder')}
        listLabel={found.status === 'idle' ? t('search.headings') : t('search.results')}
        query={query}
        onQuery={setQuery}
        options={options}
        isStale={isPending(found)}
        onPick={(key) => {
          setQuery('');
          const answered = answer(key as NodeKey);
          if (answered === null && !rules[perspective].followsSelection)
            dispatch({ type: 'set-perspective', perspective: 'map' });
          if (answered !== 'pick') goToNode(key as NodeKey);
          focusPanel();
        }}
        inputRef={input}
        before={<Icon name="search" />}
        after={query === '' ? <kbd aria-hidden="true">/</kbd> : <ClearButton onClear={() => setQuery('')} />}
        above={<Above found={found} types={types} onTypes={setTypes} />}
        empty={<Empty found={found} />}
      />
    </search>
  );
}

/** The hits; before anything is typed, the headings that the paper gives itself. */
function useOptions(found: SearchState, types: readonly NodeType[]): ComboboxOption[] {
  const { t } = useTranslation();
  const { graph } = useData();
  const headings = useMemo(() => headingsOf(graph.nodes), [graph]);
  switch (found.status) {
    case 'idle':
      return headings
        .filter(({ attributes }) => types.length === 0 || types.includes(attributes.nodeType))
        .map(({ key, attributes }) => ({ key, content: <NodeOption node={attributes} /> }));
    case 'found':
      return found.hits.map((hit) => ({
        key: hit.key,
        content: <Hit hit={hit} where={t(`search.matched.${hit.matched}`)} />,
      }));
    case 'searching':
    case 'failed':
      return [];
  }
}

function headingsOf(nodes: readonly GraphNode[]): GraphNode[] {
  const bundles = new Set(nodes.map(({ attributes }) => attributes.bundle));
  const order = (node: GraphNode): number =>
    [...CAUSAL_NODE_TYPES, 'Concept', 'Actor'].indexOf(node.attributes.nodeType);
  return nodes.filter(({ key }) => bundles.has(key)).toSorted((a, b) => order(a) - order(b));
}

function Hit({ hit, where }: { hit: SearchHit; where: string }): ReactElement {
  const isByName = hit.matched === 'name_zh' || hit.matched === 'name_en';
  return <NodeOption node={hit}>{!isByName && <span className="matched">{where}</span>}</NodeOption>;
}

function useFindings(found: SearchState): string {
  const { t } = useTranslation();
  if (found.status !== 'found' || found.isStale) return '';
  return found.hits.length === 0
    ? t('search.none', { query: found.query })
    : t('search.found', { count: found.hits.length });
}

function Above(props: {
  found: SearchState;
  types: readonly NodeType[];
  onTypes: (types: readonly NodeType[]) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="search-above">
      <TypeFilter types={props.types} onTypes={props.onTypes} />
      {props.found.status === 'idle' && <p className="search-note">{t('search.headings')}</p>}
    </div>
  );
}

function Empty({ found }: { found: SearchState }): ReactElement | null {
  const { t } = useTranslation();
  switch (found.status) {
    case 'idle':
      return null;
    case 'searching':
      return <p className="search-empty quiet">{t('search.searching')}</p>;
    case 'failed':
      return <Failure failure={found.failure} retry={found.retry} title={t('error.partTitle')} />;
    case 'found':
      return (
        <div className="search-empty">
          <p dir="auto">{t('search.none', { query: found.query })}</p>
          <p className="quiet">{t('search.noneHint')}</p>
        </div>
      );
  }
}

function ClearButton({ onClear }: { onClear: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <button type="button" className="icon-button small" aria-label={t('search.clear')} onClick={onClear}>
      <Icon name="close" size={12} />
    </button>
  );
}
