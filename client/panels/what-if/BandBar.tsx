import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhatIfNode } from '../../../server/contract/what-if.ts';
import { useLanguage } from '../../context/use-language.ts';

const WIDTH = 200;
const HEIGHT = 14;

function place(value: number): number {
  return ((value + 1) / 2) * WIDTH;
}

/** Where nine in ten of the weightings lie, from full weakening to full strengthening around zero, and their median. */
export function BandBar({ change, band: [low, high] }: Pick<WhatIfNode, 'change' | 'band'>): ReactElement {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage(), {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const words = t('whatIf.band', { low: number.format(low), high: number.format(high), median: number.format(change) });
  return (
    <svg className="band" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words}>
      <title>{words}</title>
      <rect className="band-range" x="0" y="6" width={WIDTH} height="2" />
      <rect
        className="band-body"
        x={place(low)}
        y="3"
        width={Math.max(2, place(high) - place(low))}
        height="8"
        rx="2"
      />
      <path className="band-zero" d={`M${place(0)} 0v${HEIGHT}`} />
      <path className="band-median" d={`M${place(change)} 2v10`} />
    </svg>
  );
}
