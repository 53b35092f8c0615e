import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { arrowEntries, nodeEntries, paintedEntries } from '../Legend.tsx';
import type { LegendTexts } from '../map-props.ts';
import type { OverlayEntry } from '../../model/overlay.ts';
import { choosePalette } from '../palette.ts';
import type { LegendLine } from './map-svg.ts';

/** Every line of the legend, with its sample as SVG: what a panel has painted first, then node types and arrows. */
export function legendLines(texts: LegendTexts, overlay: readonly OverlayEntry[]): LegendLine[] {
  const palette = choosePalette('light', null);
  const entries = [
    ...paintedEntries(overlay, palette),
    ...nodeEntries(texts, 'light'),
    ...arrowEntries(texts, palette),
  ];
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(entries.map(({ sample, text }) => <div key={text}>{sample}</div>)));
  const writer = new XMLSerializer();
  const lines = [...place.querySelectorAll('svg')].map((svg, index) => ({
    sample: writer.serializeToString(svg),
    width: Number(svg.getAttribute('width')),
    text: entries[index]?.text ?? '',
  }));
  root.unmount();
  return lines;
}
