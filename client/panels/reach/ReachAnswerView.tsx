import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { Direction, ReachAnswer } from '../../../server/contract/reasoning.ts';
import { useData } from '../../context/data-context.ts';
import { useView } from '../../context/store-context.ts';
import { AsCypher } from '../../ui/AsCypher.tsx';
import { ChainGroup } from '../../ui/chains/ChainGroup.tsx';
import { Jumps } from '../../ui/Jumps.tsx';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { EffectCountList } from '../../ui/chains/EffectCountList.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { groupReach } from './reach-model.ts';
import type { ReachGroups } from './reach-model.ts';
import { ReachWays } from './ReachWays.tsx';
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
  const scope = useView('scope');
  const table = useReachTable(direction);
  useAnnounce(lead);
  useReachOnMap(from, direction, answer);
  const ways = (key: NodeKey): ReactElement => <ReachWays subject={from} direction={direction} nodeKey={key} />;
  return (
    <>
      <section className="lead-answer" aria-label={lead}>
        <h3 dir="auto">{lead}</h3>
        <EffectCountList counts={groups.counts} />
        <p className="quiet">{t(`reach.explain.${direction}`)}</p>
      </section>
      {answer.truncated && <output className="notice">{t('reasoning.truncated')}</output>}
      <ReachJumps direction={direction} groups={groups} />
      <ChainGroup
        id="reach-first"
        title={t(`reach.first.${direction}`)}
        ends={groups.first}
        isOpen
        note={groups.first.length === 0 && t(`reach.noFirst.${direction}`)}
        ways={ways}
      />
      {groups.byDistance.map(({ distance, lines }) => (
        <ChainGroup
          key={distance}
          id={`reach-${distance}`}
          title={t(`reach.away.${direction}`, { steps: t('count.steps', { count: distance }) })}
          ends={lines}
          ways={ways}
        />
      ))}
      <TakeAway
        name={`reach-${direction}-${from}`}
        table={() => table(groups)}
        json={() => ({ from, direction, ...answer })}
      />
      <AsCypher asked={{ kind: 'reach', from, direction, ...scope }} />
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

function ReachJumps({ direction, groups }: { direction: Direction; groups: ReachGroups }): ReactElement {
  const { t } = useTranslation();
  const jumps = groups.byDistance.map(({ distance, lines }) => ({
    to: `reach-${distance}`,
    words: t('count.steps', { count: distance }),
    count: lines.length,
  }));
  const first = { to: 'reach-first', words: t(`reach.firstShort.${direction}`), count: groups.first.length };
  return <Jumps label={t('reach.jumps')} jumps={[first, ...jumps]} />;
}
