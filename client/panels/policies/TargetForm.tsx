import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodePicker } from '../../ui/nodes/NodePicker.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';

/** What policies can be for: anything causal but a policy. */
const TARGET_TYPES: readonly NodeType[] = ['Advantage', 'Outcome', 'Mechanism', 'Factor', 'Concept'];

/** What the policies are to serve: the paper's advantages at a click, anything else by name. */
export function TargetForm(): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const dispatch = useDispatch();
  const { targets, allowUnknown } = useQuestion('policies');
  const setTargets = useSetTargets();
  const nameOf = useNameOf();
  const advantages = graph.nodes.filter(({ attributes }) => attributes.nodeType === 'Advantage').map(({ key }) => key);
  const others = targets.filter((key) => !advantages.includes(key));
  return (
    <div className="question">
      <fieldset className="target-chips">
        <legend>{t('policies.targets')}</legend>
        {advantages.map((key) => (
          <TargetChip key={key} target={key} />
        ))}
        {others.map((key) => (
          <button
            key={key}
            type="button"
            className="chip"
            aria-pressed="true"
            aria-label={t('policies.remove', { node: nameOf(key) })}
            onClick={() => setTargets(targets.filter((target) => target !== key))}
          >
            <bdi>{nameOf(key)}</bdi>
            <Icon name="close" size={10} />
          </button>
        ))}
      </fieldset>
      <NodePicker
        label={t('policies.add')}
        placeholder={t('policies.addPlaceholder')}
        value={null}
        types={TARGET_TYPES}
        onPick={(key) => setTargets([...targets.filter((target) => target !== key), key])}
      />
      <ScopeFields>
        <label className="switch" title={t('policies.openSignsHint')}>
          <input
            type="checkbox"
            checked={allowUnknown}
            onChange={(event) =>
              dispatch({ type: 'ask', of: 'policies', change: { allowUnknown: event.target.checked } })
            }
          />
          <span>{t('policies.openSigns')}</span>
        </label>
        {targets.length > 0 && (
          <button type="button" className="link" onClick={() => setTargets([])}>
            {t('policies.clear')}
          </button>
        )}
      </ScopeFields>
    </div>
  );
}

function TargetChip({ target }: { target: NodeKey }): ReactElement {
  const nameOf = useNameOf();
  const { targets } = useQuestion('policies');
  const setTargets = useSetTargets();
  const isChosen = targets.includes(target);
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isChosen}
      onClick={() => setTargets(isChosen ? targets.filter((key) => key !== target) : [...targets, target])}
    >
      {isChosen && <Icon name="check" size={10} />}
      <bdi>{nameOf(target)}</bdi>
    </button>
  );
}

function useSetTargets(): (targets: readonly NodeKey[]) => void {
  const dispatch = useDispatch();
  return (targets) => dispatch({ type: 'ask', of: 'policies', change: { targets } });
}
