import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodePicker } from '../../ui/nodes/NodePicker.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';
import { SideMark } from './SideMark.tsx';

const SIDES = ['left', 'right'] as const;

/** The two sides, by name, and what counts as a chain. */
export function CompareForm(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { left, right } = useQuestion('compare');
  return (
    <div className="question">
      <div className="compare-sides">
        {SIDES.map((side) => (
          <SidePicker key={side} side={side} />
        ))}
        <button
          type="button"
          className="icon-button swap-sides"
          aria-label={t('compare.swap')}
          title={t('compare.swap')}
          onClick={() => dispatch({ type: 'ask', of: 'compare', change: { left: right, right: left } })}
        >
          <Icon name="swap" />
        </button>
      </div>
      <ScopeFields />
    </div>
  );
}

function SidePicker({ side }: { side: (typeof SIDES)[number] }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const value = useQuestion('compare')[side];
  return (
    <div className="side-picker">
      <SideMark side={side} />
      <NodePicker
        label={t(`compare.side.${side}`)}
        placeholder={t('compare.placeholder')}
        value={value}
        onPick={(key) => dispatch({ type: 'ask', of: 'compare', change: { [side]: key } })}
        onClear={() => dispatch({ type: 'ask', of: 'compare', change: { [side]: null } })}
      />
    </div>
  );
}
