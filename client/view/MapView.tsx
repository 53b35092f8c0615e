import type { ReactElement } from 'react';
import type { MapViewProps } from './map-props.ts';

export function MapView(props: MapViewProps): ReactElement {
  return <div className="map" data-theme={props.theme} />;
}
