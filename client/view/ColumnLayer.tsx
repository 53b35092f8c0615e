import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { NodeType } from '../../server/contract/graph.ts';
import type { TypeGround } from '../model/columns.ts';
import type { MapRenderer } from './map-renderer.ts';

interface ColumnLayerProps {
  grounds: readonly TypeGround[];
  names: Record<NodeType, string>;
  /** Subscribes to the frames of the map; returns what unsubscribes. */
  onFrame: (listener: (renderer: MapRenderer) => void) => () => void;
}

/** Half a column, and half a row with the band's name over it, around the outermost centres: map units and CSS pixels. */
const HALF_COLUMN = 104;
const HALF_BOX = 27;
const NAME = 22;

function place(element: HTMLElement, ground: TypeGround, { sigma, scales }: MapRenderer): void {
  const upperLeft = sigma.graphToViewport({ x: ground.left - HALF_COLUMN, y: ground.top });
  const lowerRight = sigma.graphToViewport({ x: ground.right + HALF_COLUMN, y: ground.bottom });
  const isColumn = ground.kind === 'column';
  const top = isColumn ? 0 : upperLeft.y - HALF_BOX * scales.box - NAME;
  element.style.transform = `translate(${Math.round(upperLeft.x)}px, ${Math.round(top)}px)`;
  element.style.width = `${Math.round(lowerRight.x - upperLeft.x)}px`;
  element.style.height = isColumn ? '100%' : `${lowerRight.y + HALF_BOX * scales.box - top}px`;
}

/** The names of columns and bands, which move with the map: a column's name stays at the upper edge, a band's beside it. */
export function ColumnLayer({ grounds, names, onFrame }: ColumnLayerProps): ReactElement {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      onFrame((renderer) => {
        grounds.forEach((ground, index) => {
          const element = layer.current?.children[index];
          if (element instanceof HTMLElement) place(element, ground, renderer);
        });
      }),
    [grounds, onFrame],
  );
  return (
    <div className="map-grounds" ref={layer} aria-hidden="true">
      {grounds.map(({ nodeType, kind }) => (
        <div key={nodeType} className="map-ground" data-kind={kind} data-type={nodeType}>
          <span className="map-ground-name">{names[nodeType]}</span>
        </div>
      ))}
    </div>
  );
}
