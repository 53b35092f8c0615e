import type { ReactElement } from 'react';
import { useTheme } from '../../context/use-language.ts';
import { ToneSample } from '../../view/ToneSample.tsx';
import { usePalette } from '../../view/use-palette.ts';

/** A side as the map paints it. */
export function SideMark({ side }: { side: 'left' | 'right' | 'both' }): ReactElement {
  return <ToneSample sample={{ on: 'node', tone: side }} palette={usePalette(useTheme())} />;
}
