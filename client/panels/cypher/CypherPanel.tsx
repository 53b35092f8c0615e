import '../../ui/chains/answers.css';
import './cypher.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import { CYPHER_ROOMS } from './question.ts';
import { Choice } from '../../ui/Choice.tsx';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { SelectionStrip } from '../../ui/nodes/SelectionStrip.tsx';
import { EditorRoom } from './EditorRoom.tsx';
import { KeptRoom } from './KeptRoom.tsx';
import { QuestionsRoom } from './QuestionsRoom.tsx';

const ROOMS = { questions: QuestionsRoom, editor: EditorRoom, kept: KeptRoom };

/** Questions to the store: ready ones, one's own, and those that were kept. */
export function CypherPanel(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { room } = useQuestion('cypher');
  const isSelected = useView('selection') !== null;
  const Room = ROOMS[room];
  return (
    <PerspectiveFrame id="cypher" heading={t('cypher.title')}>
      <div className="cypher-desk">
        <Choice
          label={t('cypher.rooms')}
          value={room}
          options={CYPHER_ROOMS.map((value) => ({ value, words: t(`cypher.room.${value}`) }))}
          onChoose={(value) => dispatch({ type: 'ask', of: 'cypher', change: { room: value } })}
        />
        <Room />
      </div>
      <div className="panel-dock">
        <SelectionStrip />
        {room === 'editor' && isSelected && <p className="quiet selection-hint">{t('answer.selectionHint')}</p>}
      </div>
    </PerspectiveFrame>
  );
}
