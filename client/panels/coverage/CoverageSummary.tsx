import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useQuestion } from '../../context/store-context.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useNodePointing } from './use-node-pointing.ts';
import { ClashMark, StateMark } from './CoverMark.tsx';
import { shownColumns } from './gaps.ts';
import type { Gap } from './gaps.ts';
import { groupKeys } from './axis.ts';
import type { CoverageView } from './use-coverage-view.ts';
import { useAsk } from './use-grid-actions.ts';

const NAMES = 3;
const KINDS = ['unreached', 'chained', 'inferred', 'clashes'] as const satisfies Gap[];

/** What the policies leave open, in words first; each line shows only its columns, each name opens its own. */
export function CoverageSummary({ view }: { view: CoverageView }): ReactElement {
  const { t } = useTranslation();
  const { gaps, answer } = view;
  return (
    <section className="coverage-summary" aria-label={t('coverage.summary')}>
      <h3>{t('coverage.gaps', { count: gaps.columns.gaps.length, total: answer.columns.length })}</h3>
      <ul>
        {KINDS.map((kind) => (
          <SummaryLine key={kind} kind={kind} view={view} />
        ))}
      </ul>
    </section>
  );
}

function SummaryLine({ kind, view }: { kind: (typeof KINDS)[number]; view: CoverageView }): ReactElement | null {
  const { t } = useTranslation();
  const { show } = useQuestion('coverage');
  const columns = view.gaps.columns[kind];
  const setShow = useShow(view);
  if (columns.length === 0) return kind === 'clashes' ? <li className="quiet">{t('coverage.noClashes')}</li> : null;
  const more = columns.length - NAMES;
  return (
    <li>
      <button
        type="button"
        className="coverage-kind"
        aria-pressed={show === kind}
        onClick={() => setShow(show === kind ? 'all' : kind)}
      >
        {kind === 'clashes' ? <ClashMark /> : <StateMark state={kind} />}
        {t(`coverage.kind.${kind}`, { count: columns.length })}
      </button>
      <span className="coverage-names">
        {columns.slice(0, NAMES).map((column) => (
          <ColumnButton key={column} column={column} />
        ))}
        {more > 0 && <span className="quiet">{t('coverage.more', { count: more })}</span>}
      </span>
    </li>
  );
}

/** Shows only some columns, unfolded: who asks for them wants to see which. */
export function useShow(view: CoverageView): (show: 'all' | Gap) => void {
  const ask = useAsk();
  return (show) => {
    const columns = shownColumns(view.answer, view.gaps, show);
    ask({ show, openColumns: show === 'all' ? [] : groupKeys(view.group(columns)) });
  };
}

/** A name that opens its column. */
export function ColumnButton({ column }: { column: NodeKey }): ReactElement {
  const nameOf = useNameOf();
  const ask = useAsk();
  const pointing = useNodePointing();
  return (
    <button type="button" className="node-button" onClick={() => ask({ row: null, column })} {...pointing([column])}>
      <bdi>{nameOf(column)}</bdi>
    </button>
  );
}
