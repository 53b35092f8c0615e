import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MARGIN } from './chart-model.ts';
import type { Chart, Size } from './chart-model.ts';
import type { QuadrantPlace } from './quadrant-places.ts';

interface ChartAxesProps {
  chart: Chart;
  size: Size;
  names: readonly QuadrantPlace[];
}

/** The plane that the points lie in: its four corners with their names, and its two axes. */
export function ChartAxes({ chart, size, names }: ChartAxesProps): ReactElement {
  const { t } = useTranslation();
  const [right, bottom] = [size.width - MARGIN.right, size.height - MARGIN.bottom];
  return (
    <>
      <svg width={size.width} height={size.height} focusable="false">
        <rect
          className="plane-driver"
          x={MARGIN.left}
          y={MARGIN.top}
          width={chart.cut.x - MARGIN.left}
          height={chart.cut.y - MARGIN.top}
        />
        <path className="plane-axis" d={`M${MARGIN.left} ${MARGIN.top}V${bottom}H${right}`} />
        <path
          className="plane-cut"
          d={`M${chart.cut.x} ${MARGIN.top}V${bottom}M${MARGIN.left} ${chart.cut.y}H${right}`}
        />
        {chart.ticks.x.map(({ value, at }) => (
          <text key={value} x={at} y={bottom + 16} textAnchor="middle">
            {value}
          </text>
        ))}
        {chart.ticks.y.map(({ value, at }) => (
          <text key={value} x={MARGIN.left - 6} y={at + 4} textAnchor="end">
            {value}
          </text>
        ))}
        <text className="axis-name" x={right} y={size.height - 6} textAnchor="end">
          {t('levers.column.dependence')} →
        </text>
        <text className="axis-name" x="2" y="13">
          ↑ {t('levers.column.influence')}
        </text>
      </svg>
      {names.map(({ quadrant, ...place }) => (
        <span key={quadrant} className="quadrant-name" style={place}>
          {t(`levers.quadrant.${quadrant}`)}
        </span>
      ))}
    </>
  );
}
