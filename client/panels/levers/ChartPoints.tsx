import type { ReactElement } from 'react';
import { TypeShape } from '../../ui/nodes/marks.tsx';
import { useView } from '../../context/store-context.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { usePointingAt } from '../../context/use-pointing.ts';
import type { ChartLabel } from './chart-labels.ts';
import type { ChartPoint } from './chart-model.ts';

interface ChartPointsProps {
  points: readonly ChartPoint[];
  labels: readonly ChartLabel[];
  /** Called with a point that stands for several nodes, and with null where one node was chosen. */
  onSeveral: (point: ChartPoint | null) => void;
}

/** The points with the names there is room for. The pointer's way only: the table is that of the keyboard. */
export function ChartPoints({ points, labels, onSeveral }: ChartPointsProps): ReactElement {
  const nameOf = useNameOf();
  return (
    <>
      {points.map((point) => (
        <Point key={`${point.x} ${point.y}`} point={point} onSeveral={onSeveral} />
      ))}
      {labels.map(({ point, left, top, width }) => (
        <bdi key={`${point.x} ${point.y}`} className="point-name" style={{ left, top, width }}>
          {nameOf(point.nodes[0]?.key ?? '')}
        </bdi>
      ))}
    </>
  );
}

const NAMED = 6;

function Point({ point, onSeveral }: { point: ChartPoint } & Pick<ChartPointsProps, 'onSeveral'>): ReactElement {
  const nameOf = useNameOf();
  const { goToNode } = useNavigate();
  const pointingAt = usePointingAt();
  const selection = useView('selection');
  const keys = point.nodes.map(({ key }) => key);
  const [first] = point.nodes;
  const isSelected = selection?.kind === 'node' && keys.includes(selection.key);
  const names = keys.slice(0, NAMED).map(nameOf).join('\n');
  const choose = (): void => {
    onSeveral(keys.length > 1 ? point : null);
    if (first && keys.length === 1) goToNode(first.key);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className="chart-point"
      style={{ left: point.x, top: point.y }}
      title={keys.length > NAMED ? `${names}\n…` : names}
      data-selected={isSelected || undefined}
      {...pointingAt({ nodes: keys, edges: [] })}
      onClick={choose}
    >
      {first && keys.length === 1 ? (
        <TypeShape nodeType={first.nodeType} />
      ) : (
        <span className="point-count">{keys.length}</span>
      )}
    </button>
  );
}
