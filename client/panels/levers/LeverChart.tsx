import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeverageNode } from '../../../server/contract/leverage.ts';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { LABEL_HEIGHT, labelWidth, placeLabels } from './chart-labels.ts';
import type { ChartLabel } from './chart-labels.ts';
import { chartOf } from './chart-model.ts';
import type { Chart, ChartPoint, Size } from './chart-model.ts';
import { ChartAxes } from './ChartAxes.tsx';
import { quadrantPlaces } from './quadrant-places.ts';
import type { QuadrantPlace } from './quadrant-places.ts';
import { ChartPoints } from './ChartPoints.tsx';
import { useWidth } from './use-width.ts';

const TALLEST = 360;
const SHARE = 0.68;
const NAMED = 16;
/** How much wider bold letters are. */
const BOLD = 1.3;

interface LeverChartProps {
  /** All nodes there are, whose means cut the chart. */
  all: readonly LeverageNode[];
  nodes: readonly LeverageNode[];
}

/**
 * Influence and dependence as a chart, for the eye and the pointer; the table after it says the same, and more, to the
 * keyboard and to screen readers.
 */
export function LeverChart({ all, nodes }: LeverChartProps): ReactElement {
  const { t } = useTranslation();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [several, setSeveral] = useState<ChartPoint | null>(null);
  const size = useMemo(() => ({ width, height: Math.min(TALLEST, Math.round(width * SHARE)) }), [width]);
  const chart = useMemo(() => chartOf(all, nodes, size), [all, nodes, size]);
  const names = quadrantPlaces(chart, size, (quadrant) =>
    Math.ceil(labelWidth(t(`levers.quadrant.${quadrant}`)) * BOLD),
  );
  const labels = useLabels(chart, size, names);
  return (
    <figure className="lever-figure">
      <figcaption>{t('levers.chart')}</figcaption>
      <div ref={ref} className="lever-chart" style={{ height: size.height || undefined }} aria-hidden="true">
        {width > 0 && (
          <>
            <ChartAxes chart={chart} size={size} names={names} />
            <ChartPoints points={chart.points} labels={labels} onSeveral={setSeveral} />
          </>
        )}
      </div>
      {several && <AtOnePoint point={several} />}
    </figure>
  );
}

/** The nodes that one mark stands for. */
function AtOnePoint({ point }: { point: ChartPoint }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="at-point">
      <p className="quiet">{t('levers.atPoint', { count: point.nodes.length })}</p>
      <ul>
        {point.nodes.map(({ key }) => (
          <li key={key}>
            <NodeButton nodeKey={key} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Names for the points that stand out: far up, or far to the right. */
function useLabels(chart: Chart, size: Size, names: readonly QuadrantPlace[]): ChartLabel[] {
  const nameOf = useNameOf();
  const weight = ({ x, y }: ChartPoint): number => Math.max(x / size.width, 1 - y / size.height);
  const outstanding = chart.points
    .filter(({ nodes }) => nodes.length === 1)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, NAMED);
  return placeLabels(outstanding, chart.points, {
    size,
    taken: names.map((place) => ({ ...place, height: LABEL_HEIGHT })),
    nameOf: ({ nodes }) => nameOf(nodes[0]?.key ?? ''),
  });
}
