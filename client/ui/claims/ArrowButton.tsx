import type { ReactElement } from 'react';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { EdgeSign } from '../nodes/marks.tsx';
import { useArrowLabel, useClaimWords } from './use-claim-words.ts';
import { useNavigate } from '../../context/use-navigate.ts';

/** The arrow of an edge: its sign, and a way to open it. */
export function ArrowButton({ edge }: { edge: EdgeKey }): ReactElement {
  const { dataGraph } = useData();
  const label = useArrowLabel();
  const words = useClaimWords();
  const { goToEdge } = useNavigate();
  return (
    <button
      type="button"
      className="arrow-button"
      aria-label={label(edge)}
      title={words(edge)}
      onClick={() => goToEdge(edge)}
    >
      <EdgeSign attributes={dataGraph.getEdgeAttributes(edge)} />
    </button>
  );
}
