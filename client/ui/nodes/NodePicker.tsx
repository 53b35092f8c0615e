import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { isPending } from '../../context/use-search.ts';
import type { SearchState } from '../../context/use-search.ts';
import { Combobox } from '../Combobox.tsx';
import { Failure } from '../Failure.tsx';
import { Icon } from '../Icon.tsx';
import { NodeOption } from './NodeOption.tsx';
import { useNameOf } from '../claims/use-claim-words.ts';
import { useNodeChoices } from './use-node-choices.ts';

interface NodePickerProps {
  label: string;
  placeholder: string;
  /** The node that is chosen; null where a new one is looked for. */
  value: NodeKey | null;
  /** Types to choose from; all that can be an end of a chain when left out. */
  types?: readonly NodeType[];
  onPick: (key: NodeKey) => void;
  /** Called when the field is emptied. */
  onClear?: () => void;
  clearLabel?: string;
}

/** A node chosen by its name, in either language, traditional characters or pinyin. */
export function NodePicker(props: NodePickerProps): ReactElement {
  const { label, placeholder, value, types, onPick, onClear, clearLabel } = props;
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [draft, setDraft] = useState<string | null>(null);
  const { nodes, search } = useNodeChoices(draft ?? '', types);
  return (
    <Combobox
      label={label}
      placeholder={placeholder}
      listLabel={t('picker.choices')}
      query={draft ?? (value === null ? '' : nameOf(value))}
      onQuery={(text) => {
        setDraft(text);
        if (text === '' && value !== null) onClear?.();
      }}
      options={nodes.map((node) => ({ key: node.key, content: <NodeOption node={node.attributes} /> }))}
      onPick={(picked) => {
        setDraft(null);
        onPick(picked as NodeKey);
      }}
      onLeave={() => setDraft(null)}
      isStale={isPending(search)}
      empty={<NoChoices search={search} />}
      after={
        value !== null &&
        onClear && (
          <button
            type="button"
            className="icon-button small"
            aria-label={clearLabel ?? t('picker.clear')}
            onClick={onClear}
          >
            <Icon name="close" size={12} />
          </button>
        )
      }
    />
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
      return <p className="search-empty quiet">{t('picker.noChoices', { query: search.query })}</p>;
  }
}
