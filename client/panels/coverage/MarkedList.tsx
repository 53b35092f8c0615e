import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status } from '../../../server/contract/graph.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { Line } from './axis.ts';
import { CoverMark } from './CoverMark.tsx';
import { markInWords } from './coverage-words.ts';
import type { Mark } from './matrix.ts';
import type { CoverageView } from './use-coverage-view.ts';
import { useAsk } from './use-grid-actions.ts';

const PAGE = 24;
const HOW = ['stated', 'inferred', 'chain'] as const;

interface Ends {
  row: Line;
  column: Line;
}

interface MarkedListProps {
  view: CoverageView;
  lines: readonly Ends[];
  /** Which of the two ends names a line. */
  names: keyof Ends;
}

/** What a row reaches or a column is reached by: what is addressed first, then what a chain leads to. */
export function MarkedList({ view, lines, names }: MarkedListProps): ReactElement {
  const marked = lines.flatMap((ends) => {
    const mark = view.mark(ends.row, ends.column);
    return mark ? [{ ...ends, mark }] : [];
  });
  return (
    <>
      {HOW.map((how) => {
        const status: Status | null = how === 'chain' ? null : how;
        const some = marked.filter(({ mark }) => mark.status === status);
        return some.length > 0 && <MarkedGroup key={how} how={how} names={names} marked={some} />;
      })}
    </>
  );
}

interface MarkedGroupProps {
  how: (typeof HOW)[number];
  names: keyof Ends;
  marked: readonly (Ends & { mark: Mark })[];
}

function MarkedGroup({ how, names, marked }: MarkedGroupProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const ask = useAsk();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <h4>
        {t(`coverage.list.${names}.${how}`)} <span className="count">{marked.length}</span>
      </h4>
      <ul className="marked-list">
        {marked.slice(0, shown).map(({ row, column, mark }) => (
          <li key={`${row.key} ${column.key}`}>
            <CoverMark status={mark.status} effect={mark.effect} />
            <button type="button" className="node-button" onClick={() => ask({ row: row.key, column: column.key })}>
              <bdi>{nameOf(names === 'row' ? row.key : column.key)}</bdi>
              <span className="visually-hidden">: {markInWords(t, mark)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown < marked.length && (
        <button type="button" className="link" onClick={() => setShown(shown + PAGE)}>
          {t('panel.showMore', { count: Math.min(PAGE, marked.length - shown) })}
        </button>
      )}
    </>
  );
}
