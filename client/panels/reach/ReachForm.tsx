import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DirectionSchema } from '../../../server/contract/reasoning.ts';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { Choice } from '../../ui/Choice.tsx';
import { NodePicker } from '../../ui/nodes/NodePicker.tsx';
import { ScopeFields } from '../../ui/ScopeFields.tsx';

/** The node that is asked about, which way, and what counts as a chain. */
export function ReachForm(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { from, direction } = useQuestion('reach');
  return (
    <div className="question">
      <NodePicker
        label={t('reach.subject')}
        placeholder={t('reach.placeholder')}
        value={from}
        onPick={(key) => dispatch({ type: 'ask', of: 'reach', change: { from: key } })}
        onClear={() => dispatch({ type: 'ask', of: 'reach', change: { from: null } })}
      />
      <Choice
        label={t('reach.direction')}
        value={direction}
        options={DirectionSchema.options.map((value) => ({ value, words: t(`reach.way.${value}`) }))}
        onChoose={(value) => dispatch({ type: 'ask', of: 'reach', change: { direction: value } })}
      />
      <ScopeFields />
    </div>
  );
}
