import type { ReactElement, ReactNode } from 'react';
import { useData } from '../../context/data-context.ts';
import { useQuestion } from '../../context/store-context.ts';
import { TypeMark } from '../../ui/nodes/marks.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import type { Line } from './axis.ts';
import { LineActions } from './LineActions.tsx';
import type { CoverageView } from './use-coverage-view.ts';
import { useLineOnMap } from './use-line-on-map.ts';

interface LineDetailProps {
  line: Line;
  of: 'row' | 'column';
  view: CoverageView;
  /** What the line comes to. */
  words: string;
  children: ReactNode;
}

/** A row or a column opened: what it is, what it comes to, what can be done with it, and its cells. */
export function LineDetail({ line, of, view, words, children }: LineDetailProps): ReactElement {
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const { openRows, openColumns, rowsBy, columnsBy } = useQuestion('coverage');
  useLineOnMap(view, line, of);
  useAnnounce(`${nameOf(line.key)}: ${words}`);
  const isRow = of === 'row';
  return (
    <>
      <h3>
        <TypeMark nodeType={dataGraph.getNodeAttribute(line.key, 'nodeType')} quiet /> <NodeButton nodeKey={line.key} />
      </h3>
      <p className="detail-state">{words}</p>
      <LineActions
        line={line}
        side={isRow ? 'openRows' : 'openColumns'}
        isOpen={(isRow ? openRows : openColumns).includes(line.key)}
        sorts={isRow ? 'columnsBy' : 'rowsBy'}
        isSorted={(isRow ? columnsBy : rowsBy) === line.key}
      />
      {children}
    </>
  );
}
