import type { ReactElement } from 'react';
import type { LegendProps } from './map-props.ts';

export function Legend({ texts }: LegendProps): ReactElement {
  return <section>{texts.title}</section>;
}
