import type { ReactElement } from 'react';
import { useTheme } from '../../context/use-language.ts';
import type { OverlaySample } from '../../model/overlay.ts';
import { ToneSample } from '../../view/ToneSample.tsx';
import { usePalette } from '../../view/use-palette.ts';

/** A node or an arrow as an overlay paints it on the map. */
export function ToneMark({ sample }: { sample: OverlaySample }): ReactElement {
  return <ToneSample sample={sample} palette={usePalette(useTheme())} />;
}
