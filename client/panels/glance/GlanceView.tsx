import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isSigned } from '../../../server/coding/signed.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useShown } from '../../context/shown.ts';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { paperOrder } from '../../model/paper-order.ts';
import type { GlanceAnswer, GlanceTable } from '../../reasoning/glance.ts';
import { useClaimWords } from '../../ui/claims/use-claim-words.ts';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { GapList } from './GapList.tsx';
import { GlanceGrid } from './GlanceGrid.tsx';
import { Lessening } from './Lessening.tsx';
import { Outcomes } from './Outcomes.tsx';
import { useGlanceTable } from './use-glance-table.ts';

interface GlanceViewProps {
  answer: GlanceAnswer;
  maxLength: number;
  /** The measures of the open group against the factors, once they are known. */
  listed: GlanceTable | null;
}

/** The headline, the two tables, what is missing, what lessens, what it comes to, and a claim to begin with. */
export function GlanceView({ answer, maxLength, listed }: GlanceViewProps): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { group } = useQuestion('glance');
  const inOrder = useInOrder();
  const { showInPaper } = useNavigate();
  const claim = useClaimWords();
  const table = useGlanceTable();
  const [factors, measures] = [inOrder(answer.factors), inOrder(answer.measures)];
  const toggle = (key: NodeKey): void =>
    dispatch({ type: 'ask', of: 'glance', change: { group: key === group ? null : key } });
  return (
    <>
      <p className="glance-links">{useHeadline(answer)}</p>
      {answer.first !== null && (
        <p className="glance-begin">
          <span className="quiet">{t('glance.begin')}</span>{' '}
          <button type="button" className="link" onClick={() => answer.first && showInPaper(answer.first)}>
            {claim(answer.first)}
          </button>
        </p>
      )}
      {answer.isTruncated && <output className="notice">{t('reasoning.truncated')}</output>}
      <GlanceGrid title={t('glance.factors')} table={factors} />
      <GlanceGrid
        title={t('glance.measures')}
        table={measures}
        open={group}
        listed={listed && inOrder(listed)}
        onToggle={toggle}
      />
      <p className="quiet glance-legend">{t('glance.legend')}</p>
      <GapList factors={factors} measures={measures} maxLength={maxLength} />
      <Lessening edges={answer.lessening} />
      <Outcomes outcomes={answer.outcomes} />
      <TakeAway name="at-a-glance" table={() => table([factors, measures])} json={() => answer} />
    </>
  );
}

/** What the map at its first depth joins, and by what; of a small paper that opens whole, its claims. */
function useHeadline({ links }: GlanceAnswer): string {
  const { t } = useTranslation();
  const { dataGraph, depths } = useShown();
  const claims = useMemo(() => dataGraph.mapEdges((_key, attributes) => attributes).filter(isSigned), [dataGraph]);
  if (depths.includes('headings')) return t('glance.links', { ...links });
  const stated = claims.filter(({ status }) => status === 'stated').length;
  return t('glance.small', {
    claims: t('count.claims', { count: claims.length }),
    stated,
    read: claims.length - stated,
  });
}

/** Rows and columns as the paper comes to speak of them. */
function useInOrder(): (table: GlanceTable) => GlanceTable {
  const { graph, dataGraph } = useShown();
  return useMemo(() => {
    const order = paperOrder(
      dataGraph,
      graph.sections.map(({ id }) => id),
    );
    const sorted = (keys: readonly NodeKey[]): NodeKey[] => keys.toSorted((a, b) => order(a) - order(b));
    return (table) => ({ ...table, rows: sorted(table.rows), columns: sorted(table.columns) });
  }, [graph, dataGraph]);
}
