import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { BOTTOM_BAND, COLUMN_TYPES, TOP_BAND } from '../../server/layout/columns.ts';
import { ArrowSample } from './ArrowSample.tsx';
import type { OverlayEntry } from '../model/overlay.ts';
import type { LegendProps, LegendTexts, Theme } from './map-props.ts';
import { NodeMark } from './NodeMark.tsx';
import type { Palette } from './palette.ts';
import { ToneSample } from './ToneSample.tsx';
import { usePalette } from './use-palette.ts';
import './legend.css';

function Entry({ sample, text }: { sample: ReactNode; text: string }): ReactElement {
  return (
    <li className="legend-entry">
      {sample}
      <span>{text}</span>
    </li>
  );
}

function HeadingSample(): ReactElement {
  return (
    <svg className="arrow-sample" viewBox="0 0 38 13" width="34" height="13" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor">
        <path d="M8 11.500h23a2 2 0 0 0 2-2v-5" opacity=".55" />
        <rect x="4.500" y="1.500" width="26" height="8" rx="2.500" />
        <path d="m24.500 3.500 2 2-2 2" strokeWidth="1.300" />
      </g>
    </svg>
  );
}

interface LegendEntry {
  sample: ReactElement;
  text: string;
}

interface EntriesProps {
  label: string;
  className?: string;
  entries: readonly LegendEntry[];
}

/** What arrows mean. */
export function arrowEntries(texts: LegendTexts, palette: Palette): LegendEntry[] {
  return [
    { sample: <ArrowSample palette={palette} sign="+" />, text: texts.increases },
    { sample: <ArrowSample palette={palette} sign="-" />, text: texts.decreases },
    { sample: <ArrowSample palette={palette} sign="?" />, text: texts.unknown },
    { sample: <ArrowSample palette={palette} sign="+" count={3} />, text: texts.gathered },
    { sample: <ArrowSample palette={palette} sign="±" count={2} />, text: texts.mixed },
    { sample: <ArrowSample palette={palette} sign="+" dashed />, text: texts.inferred },
    { sample: <ArrowSample palette={palette} sign="+" chain />, text: texts.chain },
    { sample: <ArrowSample palette={palette} sign="+" late />, text: texts.delayed },
    { sample: <ArrowSample palette={palette} sign="0" />, text: texts.denied },
    { sample: <ArrowSample palette={palette} sign={null} />, text: texts.structure },
    { sample: <HeadingSample />, text: texts.bundle },
  ];
}

/** What types the nodes have. */
export function nodeEntries({ nodeTypes }: LegendTexts, theme: Theme): LegendEntry[] {
  return [...COLUMN_TYPES, TOP_BAND, BOTTOM_BAND].map((nodeType) => ({
    sample: <NodeMark nodeType={nodeType} theme={theme} />,
    text: nodeTypes[nodeType],
  }));
}

/** What a panel has painted. */
export function paintedEntries(overlay: readonly OverlayEntry[], palette: Palette): LegendEntry[] {
  return overlay.map(({ sample, text }) => ({ sample: <ToneSample sample={sample} palette={palette} />, text }));
}

function Entries({ label, className = '', entries }: EntriesProps): ReactElement {
  return (
    <ul className={`legend-group ${className}`} aria-label={label}>
      {entries.map((entry) => (
        <Entry key={entry.text} {...entry} />
      ))}
    </ul>
  );
}

/** What shapes, colours and lines mean. Stands in the lower left corner of the map, beside its buttons. */
export function Legend(props: LegendProps): ReactElement {
  const { texts, theme, overlay = [], defaultOpen } = props;
  const palette = usePalette(theme);
  const [open, setOpen] = useState(() => defaultOpen ?? matchMedia('(min-width: 900px)').matches);
  const body = useId();
  return (
    <section className="legend" data-theme={theme} data-open={open || undefined} aria-label={texts.title}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <span>{texts.title}</span>
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
          <path
            d={open ? 'm2 3.500 3 3 3-3' : 'm2 6.500 3-3 3 3'}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.500"
          />
        </svg>
      </button>
      <div className="legend-body" id={body} hidden={!open}>
        {overlay.length > 0 && (
          <Entries label={texts.overlay} className="legend-overlay" entries={paintedEntries(overlay, palette)} />
        )}
        <Entries label={texts.nodes} className="legend-nodes" entries={nodeEntries(texts, theme)} />
        <Entries label={texts.edges} entries={arrowEntries(texts, palette)} />
      </div>
    </section>
  );
}
