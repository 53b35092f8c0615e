import type { ReactElement } from 'react';
import { ToneMark } from '../../ui/nodes/ToneMark.tsx';

/** A side as the map paints it. */
export function SideMark({ side }: { side: 'left' | 'right' | 'both' }): ReactElement {
  return <ToneMark sample={{ on: 'node', tone: side }} />;
}
