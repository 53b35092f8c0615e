import { useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../../../server/contract/language.ts';
import type { CypherPlan } from '../../../server/contract/cypher.ts';
import { useLanguage } from '../../context/use-language.ts';
import { shorten } from '../../model/cypher/cells.ts';
import { planTable, unfolded } from '../../model/cypher/plan-rows.ts';
import type { Measure, PlanRow } from '../../model/cypher/plan-rows.ts';
import { treeMove } from '../../ui/tree-keys.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAnnounce } from '../../context/use-announce.ts';

/** The steps of a plan as a tree of rows that the arrow keys walk, fold and unfold. */
export function PlanTree({ plan }: { plan: CypherPlan }): ReactElement {
  const { t } = useTranslation();
  const table = useMemo(() => planTable(plan), [plan]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState('1');
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = unfolded(table.rows, folded);
  const current = rows.some(({ id }) => id === focused) ? focused : '1';
  const fold = (id: string, isFolded: boolean): void => {
    const others = [...folded].filter((kept) => kept !== id);
    setFolded(new Set(isFolded ? [...others, id] : others));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const open = new Set(rows.filter(({ id }) => !folded.has(id)).map(({ id }) => id));
    const move = treeMove(event.key, rows, current, open);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'expand') fold(move.id, false);
    if (move.kind === 'collapse') fold(move.id, true);
    if (move.kind === 'choose') fold(move.id, !folded.has(move.id));
    if (move.kind === 'focus') {
      setFocused(move.id);
      body.current?.rows[rows.findIndex(({ id }) => id === move.id)]?.focus();
    }
  };
  return (
    <>
      <PlanLead plan={plan} />
      <div className="answer-scroll">
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its rows are walked by the arrow keys
          role="treegrid"
          aria-label={t('answer.steps')}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{t('answer.step')}</th>
              {table.columns.map((column) => (
                <th key={column} scope="col" data-number="">
                  {t(`answer.column.${column}`)}
                </th>
              ))}
              {table.measure && (
                <th scope="col" data-number="">
                  {t('answer.share')}
                </th>
              )}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <StepRow
                key={row.id}
                row={row}
                columns={table.columns}
                isMeasured={table.measure !== null}
                isFocused={row.id === current}
                isFolded={folded.has(row.id)}
                onFocus={() => setFocused(row.id)}
                onFold={() => fold(row.id, !folded.has(row.id))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {plan.omitted > 0 && <p className="notice">{t('answer.omitted', { count: plan.omitted })}</p>}
    </>
  );
}

/** What the plan is of, and the step that costs most. */
function PlanLead({ plan }: { plan: CypherPlan }): ReactElement {
  const { t } = useTranslation();
  const { dearest, measure } = useMemo(() => planTable(plan), [plan]);
  const percent = usePercent();
  const words = [
    t(`answer.kind.${plan.kind}`),
    dearest &&
      measure &&
      t(`answer.dearest.${plan.kind}`, {
        step: dearest.step.operator,
        share: percent(dearest.share),
        of: t(`answer.column.${measure}`),
      }),
  ].filter((text) => text !== null);
  const lead = words.join(useLanguage() === 'zh' ? '' : ' ');
  useAnnounce(lead);
  return <p>{lead}</p>;
}

function usePercent(): (share: number) => string {
  const format = new Intl.NumberFormat(languageTag(useLanguage()), { style: 'percent' });
  return (share) => format.format(share);
}

interface StepRowProps {
  row: PlanRow;
  columns: readonly Measure[];
  isMeasured: boolean;
  isFocused: boolean;
  isFolded: boolean;
  onFocus: () => void;
  onFold: () => void;
}

function StepRow({ row, columns, isMeasured, isFocused, isFolded, onFocus, onFold }: StepRowProps): ReactElement {
  const number = new Intl.NumberFormat(languageTag(useLanguage()), { maximumFractionDigits: 2 });
  const percent = usePercent();
  const { step, share } = row;
  const indent: CSSProperties & Record<'--level', number> = { '--level': row.level - 1 };
  const bar: CSSProperties & Record<'--share', string> = { '--share': `${share * 100}%` };
  return (
    <tr
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.hasChildren ? !isFolded : undefined}
      tabIndex={isFocused ? 0 : -1}
      onFocus={onFocus}
    >
      <th scope="row" className="plan-step" style={indent}>
        <span className="plan-line">
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys are the tree's */}
          <span className="plan-twist" aria-hidden="true" onClick={onFold}>
            {row.hasChildren && <Icon name={isFolded ? 'right' : 'down'} size={12} />}
          </span>
          <span className="plan-words">
            <bdi>{step.operator}</bdi>
            <StepDetails text={step.details} />
          </span>
        </span>
      </th>
      {columns.map((column) => (
        <td key={column} data-number="">
          {number.format(step[column] ?? 0)}
        </td>
      ))}
      {isMeasured && (
        <td className="plan-share" style={bar}>
          {percent(share)}
        </td>
      )}
    </tr>
  );
}

const LONGEST_DETAILS = 400;

function StepDetails({ text }: { text: string }): ReactElement | null {
  if (text === '') return null;
  return (
    <code className="plan-details" dir="auto" title={shorten(text, 2000)}>
      {shorten(text, LONGEST_DETAILS)}
    </code>
  );
}
