import type { ReactElement } from 'react';
import type { OverlaySample, Tone } from '../model/overlay.ts';
import { markOf } from './draw-overlay.ts';
import { toneColour } from './palette.ts';
import type { Palette } from './palette.ts';

function Box({ tone, palette }: { tone: Tone; palette: Palette }): ReactElement {
  const mark = markOf({ tone });
  const colour = (side: Tone): string => toneColour(palette, side);
  return (
    <>
      <rect x="5" y="2" width="24" height="10" rx="3" fill="none" stroke={colour(tone)} strokeWidth="1.800" />
      {(tone === 'left' || tone === 'both') && <rect x="5" y="2" width="5" height="10" rx="2" fill={colour('left')} />}
      {(tone === 'right' || tone === 'both') && (
        <rect x="24" y="2" width="5" height="10" rx="2" fill={colour('right')} />
      )}
      {mark !== null && (
        <text x="17" y="10.200" textAnchor="middle" fontSize="9" fontWeight="700" fill={colour(tone)}>
          {mark}
        </text>
      )}
    </>
  );
}

function Line({ tone, palette }: { tone: Tone; palette: Palette }): ReactElement {
  const over = tone === 'both' ? toneColour(palette, 'right') : palette.ground;
  return (
    <>
      <path d="M1 6.500H31" stroke={toneColour(palette, tone)} strokeWidth="3" />
      {(tone === 'right' || tone === 'both') && (
        <path
          d="M1 6.500H31"
          stroke={over}
          strokeWidth={tone === 'both' ? 3 : 1.2}
          strokeDasharray={tone === 'both' ? '6 6' : undefined}
        />
      )}
      <path d="M37 6.500l-7.500 -3.200v6.400z" fill={toneColour(palette, tone)} />
    </>
  );
}

/** A node or an arrow as an overlay paints it, for the legend. */
export function ToneSample({ sample, palette }: { sample: OverlaySample; palette: Palette }): ReactElement {
  return (
    <svg className="arrow-sample" viewBox="0 0 38 13" width="34" height="13" aria-hidden="true" focusable="false">
      {sample.on === 'node' && <Box tone={sample.tone} palette={palette} />}
      {sample.on === 'edge' && <Line tone={sample.tone} palette={palette} />}
      {sample.on === 'river' && <path d="M1 6.500H37" stroke={palette.positive} strokeWidth="10" opacity=".35" />}
      {sample.on === 'runs' && (
        <path
          d="M1 6.500H37M8 3l4 3.500-4 3.500M17 3l4 3.500-4 3.500M26 3l4 3.500-4 3.500"
          fill="none"
          stroke={palette.text}
          strokeWidth="1.600"
        />
      )}
    </svg>
  );
}
