import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction, ReachAnswer } from '../../../server/contract/reasoning.ts';
import { useData } from '../../app/data-context.ts';
import { TakeAway } from '../shared/TakeAway.tsx';
import { useAnnounce } from '../shared/use-announce.ts';
import { useNameOf } from '../shared/use-claim-words.ts';
import { groupReach } from './reach-model.ts';
import type { ReachGroups } from './reach-model.ts';
import { ReachGroup } from './ReachGroup.tsx';
import { ReachJumps } from './ReachJumps.tsx';
import { useReachOnMap } from './use-reach-on-map.ts';
import { useReachTable } from './use-reach-table.ts';

interface ReachAnswerViewProps {
  from: NodeKey;
  direction: Direction;
  answer: ReachAnswer;
}

/** How much is reached, in words; then what is asked for first, and the rest by distance. */
export function ReachAnswerView({ from, direction, answer }: ReachAnswerViewProps): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const groups = useMemo(
    () => groupReach(dataGraph, { from, direction }, answer.nodes),
    [dataGraph, from, direction, answer],
  );
  const lead = useLead(from, direction, groups);
  const table = useReachTable(direction);
  useAnnounce(lead);
  useReachOnMap(from, direction, answer);
  return (
    <>
      <section className="lead-answer" aria-label={lead}>
        <h3 dir="auto">{lead}</h3>
        <Tally tally={groups.tally} />
        <p className="quiet">{t(`reach.explain.${direction}`)}</p>
      </section>
      {answer.truncated && <output className="notice">{t('reasoning.truncated')}</output>}
      <ReachJumps direction={direction} groups={groups} />
      <ReachGroup id="reach-first" title={t(`reach.first.${direction}`)} lines={groups.first} isOpen>
        <p className="quiet">{t(`reach.noFirst.${direction}`)}</p>
      </ReachGroup>
      {groups.byDistance.map(({ distance, lines }) => (
        <ReachGroup
          key={distance}
          id={`reach-${distance}`}
          title={t(`reach.away.${direction}`, { steps: t('count.steps', { count: distance }) })}
          lines={lines}
        />
      ))}
      <TakeAway
        name={`reach-${direction}-${from}`}
        table={() => table(groups)}
        json={() => ({ from, direction, ...answer })}
      />
    </>
  );
}

function useLead(from: NodeKey, direction: Direction, { first, byDistance }: ReachGroups): string {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const count = first.length + byDistance.reduce((sum, { lines }) => sum + lines.length, 0);
  return t(`reach.found.${direction}`, {
    node: nameOf(from),
    nodes: t('count.nodes', { count }),
    first: t(`reach.firstCount.${direction}`, { count: first.length }),
  });
}

const TALLIED = ['good', 'bad', 'mixed', 'unknown', 'unjudged'] as const;

/** How many of the effects are wanted; what there is none of is not said. */
function Tally({ tally }: Pick<ReachGroups, 'tally'>): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="tally">
      {TALLIED.filter((effect) => tally[effect] > 0).map((effect) => (
        <li key={effect} data-effect={effect}>
          <span className="effect-tag">{t(`effect.${effect}`)}</span> {tally[effect]}
        </li>
      ))}
    </ul>
  );
}
