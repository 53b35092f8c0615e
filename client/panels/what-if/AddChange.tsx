import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { subjectOf } from '../../context/use-enter.ts';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodePicker } from '../../ui/nodes/NodePicker.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { withChange } from '../../model/changes.ts';

/** One more node to move: by its name, or the one that is selected. */
export function AddChange(): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const selected = subjectOf(dataGraph, {}, useView('selection'));
  const { changes } = useQuestion('what-if');
  const add = useAddChange();
  const isNew = selected !== null && !changes.some(({ key }) => key === selected);
  return (
    <div className="add-change">
      <NodePicker label={t('whatIf.add')} placeholder={t('whatIf.addPlaceholder')} value={null} onPick={add} />
      {isNew && (
        <button type="button" className="button small" onClick={() => add(selected)}>
          <Icon name="plus" size={12} />
          <bdi>{t('whatIf.addSelected', { name: nameOf(selected) })}</bdi>
        </button>
      )}
    </div>
  );
}

/** Puts a node on a slider, strengthened fully; one that has a slider keeps it. */
export function useAddChange(): (key: NodeKey) => void {
  const dispatch = useDispatch();
  const { changes } = useQuestion('what-if');
  return (key) => {
    if (changes.some((change) => change.key === key)) return;
    dispatch({ type: 'ask', of: 'what-if', change: { changes: withChange(changes, key, 1) } });
  };
}
