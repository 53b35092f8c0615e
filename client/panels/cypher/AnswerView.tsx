import './answer.css';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherAnswer, CypherParameters, NamedQuery } from '../../../server/contract/cypher.ts';
import { useData } from '../../app/data-context.ts';
import { entitiesOf } from '../../model/cypher/entities.ts';
import type { Entities } from '../../model/cypher/entities.ts';
import { toCell } from '../../model/cypher/cells.ts';
import { Choice } from '../shared/Choice.tsx';
import { TakeAway } from '../shared/TakeAway.tsx';
import { useAnnounce } from '../shared/use-announce.ts';
import { useEmphasis } from '../shared/use-emphasis.ts';
import { AnswerHead } from './AnswerHead.tsx';
import { AnswerJson } from './AnswerJson.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { RunFailure } from './RunFailure.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { Running } from './use-run.ts';

interface AnswerViewProps {
  state: Running;
  /** What was asked, in words; the name under which it can be saved. */
  title: string;
  statement: { text: string; parameters: CypherParameters };
  /** What files are named after. */
  file: string;
  /** What the columns hold, where that is known. */
  about?: NamedQuery['columns'];
}

/** What a run came to: rows, a failure with what to do, or nothing yet. */
export function AnswerView({ state, ...about }: AnswerViewProps): ReactElement | null {
  const { t } = useTranslation();
  switch (state.status) {
    case 'idle':
    case 'running':
      return null;
    case 'cancelled':
      return <output className="notice">{t('cypher.cancelled')}</output>;
    case 'failed':
      return <RunFailure failure={state.failure} />;
    case 'ready':
      return <Rows answer={state.answer} {...about} />;
  }
}

const VIEWS = ['table', 'json'] as const;

function Rows({ answer, ...about }: Omit<AnswerViewProps, 'state'> & { answer: CypherAnswer }): ReactElement {
  const { t } = useTranslation();
  const [view, setView] = useState<(typeof VIEWS)[number]>('table');
  const { columns, rows } = answer;
  useAnnounce(t('cypher.announce', { rows: t('cypher.rows', { count: answer.rowCount }) }));
  return (
    <section className="cypher-answer" aria-label={t('cypher.answer')}>
      <AnswerHead answer={answer} />
      <SaveBar title={about.title} statement={about.statement} answer={answer} />
      {rows.length > 0 && (
        <>
          <div className="answer-tools">
            <Choice
              label={t('cypher.views')}
              value={view}
              options={VIEWS.map((value) => ({ value, words: t(`cypher.view.${value}`) }))}
              onChoose={setView}
            />
            <OnMap answer={answer} />
          </div>
          {view === 'table' ? <AnswerTable answer={answer} about={about.about} /> : <AnswerJson answer={answer} />}
          <TakeAway
            name={about.file}
            table={() => ({ header: columns, rows: rows.map((row) => row.map(toCell)) })}
            json={() => answer}
          />
        </>
      )}
    </section>
  );
}

/** Keeps what the rows speak of bright on the map, until the reader turns it off. */
function OnMap({ answer }: { answer: CypherAnswer }): ReactElement | null {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const [isOn, setOn] = useState(true);
  const found = useMemo(
    () =>
      entitiesOf(answer.rows, { hasNode: (key) => dataGraph.hasNode(key), hasEdge: (key) => dataGraph.hasEdge(key) }),
    [answer, dataGraph],
  );
  const isOnMap = found.nodes.length + found.edges.length > 0;
  const emphasis = useMemo(
    () => (isOn && isOnMap ? withEnds(found, (edge) => dataGraph.extremities(edge)) : null),
    [isOn, isOnMap, found, dataGraph],
  );
  useEmphasis(emphasis);
  if (!isOnMap) return null;
  return (
    <label className="switch">
      <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
      {t('cypher.onMap', { nodes: found.nodes.length, edges: found.edges.length })}
    </label>
  );
}

/** An arrow is seen with the nodes at its ends. */
function withEnds({ nodes, edges }: Entities, ends: (edge: string) => string[]): Entities {
  const all = new Set<string>([...nodes, ...edges.flatMap(ends)]);
  return { nodes: [...all] as Entities['nodes'], edges };
}
