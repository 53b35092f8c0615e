import '../../ui/chains/answers.css';
import './cypher.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import { CYPHER_TABS } from './question.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { SelectionStrip } from '../../ui/nodes/SelectionStrip.tsx';
import { EditorTab } from './EditorTab.tsx';
import { KeptTab } from './KeptTab.tsx';
import { QuestionsTab } from './QuestionsTab.tsx';

const TABS = { questions: QuestionsTab, editor: EditorTab, kept: KeptTab };

/** Questions to the store: ready ones, one's own, and those that were kept. */
export function CypherPanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { tab } = useQuestion('cypher');
  const isSelected = useView('selection') !== null;
  const Tab = TABS[tab];
  return (
    <PerspectiveFrame id="cypher" heading={t('cypher.title')}>
      <div className="cypher-view">
        <Choice
          label={t('cypher.tabs')}
          value={tab}
          options={CYPHER_TABS.map((value) => ({ value, words: t(`cypher.tab.${value}`) }))}
          onChoose={(value) => dispatch({ type: 'ask', of: 'cypher', change: { tab: value } })}
        />
        <Tab />
      </div>
      <div className="panel-dock">
        <SelectionStrip />
        {tab === 'editor' && isSelected && <p className="quiet selection-hint">{t('answer.selectionHint')}</p>}
      </div>
    </PerspectiveFrame>
  );
}
