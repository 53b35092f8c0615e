import type { ReactElement } from 'react';
import type { ArrowSign } from '../../server/contract/signs.ts';
import { signText } from './draw-signs.ts';
import { signColour } from './palette.ts';
import type { Palette } from './palette.ts';

interface ArrowSampleProps {
  palette: Palette;
  sign: ArrowSign | null;
  count?: number;
  dashed?: boolean;
  late?: boolean;
  chain?: boolean;
}

const MIDDLE = 6.5;

/** An arrow as the map draws it, for the legend. */
export function ArrowSample({
  palette,
  sign,
  count = 1,
  dashed = false,
  late = false,
  chain = false,
}: ArrowSampleProps): ReactElement {
  const colour = signColour(palette, sign);
  const text = sign === null ? '' : signText(sign, count);
  const width = count > 1 ? 17 : 11;
  return (
    <svg className="arrow-sample" viewBox="0 0 38 13" width="34" height="13" aria-hidden="true" focusable="false">
      <path
        d={`M1 ${MIDDLE}H31`}
        stroke={colour}
        strokeWidth={chain || sign === '0' ? 1 : dashed ? 1.5 : 2.4}
        strokeDasharray={dashed ? '4.500 3' : undefined}
      />
      {chain ? (
        <path d={`M30 ${MIDDLE - 3.2}L37 ${MIDDLE}L30 ${MIDDLE + 3.2}`} fill="none" stroke={colour} />
      ) : (
        <path d={`M37 ${MIDDLE}l-7.500 -3.200v6.400z`} fill={colour} />
      )}
      {late && <path d="M8.500 2.500v8M12 2.500v8" stroke={colour} strokeWidth="1.6" />}
      {sign !== null && !late && !dashed && (
        <>
          <rect
            x={26 - width}
            y="1"
            width={width}
            height="11"
            rx="5.500"
            fill={palette.ground}
            stroke={colour}
            strokeWidth="1.100"
          />
          <text x={26 - width / 2} y="9.800" textAnchor="middle" fontSize="9" fontWeight="700" fill={colour}>
            {text}
          </text>
        </>
      )}
    </svg>
  );
}
