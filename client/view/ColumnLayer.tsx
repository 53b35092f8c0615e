import { useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { NodeType } from '../../server/contract/graph.ts';
import type { Frame } from '../../server/layout/make-room.ts';
import type { TypeGround } from '../model/columns.ts';
import type { Theme } from './map-props.ts';
import type { MapRenderer } from './map-renderer.ts';
import { bandNameRise, HALF_COLUMN } from './name-places.ts';
import { NodeMark } from './NodeMark.tsx';

interface ColumnLayerProps {
  grounds: readonly TypeGround[];
  frames: readonly Frame[];
  names: Record<NodeType, string>;
  theme: Theme;
  /** Subscribes to the frames of the map; returns what unsubscribes. */
  onFrame: (listener: (renderer: MapRenderer) => void) => () => void;
}

function place(ground: TypeGround, { sigma, scales }: MapRenderer, area: HTMLElement, name: HTMLElement): void {
  const upperLeft = sigma.graphToViewport({ x: ground.left - HALF_COLUMN, y: ground.top });
  const lowerRight = sigma.graphToViewport({ x: ground.right + HALF_COLUMN, y: ground.bottom });
  const isColumn = ground.kind === 'column';
  const top = isColumn ? 0 : upperLeft.y - bandNameRise(scales.box);
  for (const element of [area, name]) {
    element.style.transform = `translate(${Math.round(upperLeft.x)}px, ${Math.round(top)}px)`;
    element.style.width = `${Math.round(lowerRight.x - upperLeft.x)}px`;
  }
}

function placeFrame({ left, right, top, bottom }: Frame, { sigma }: MapRenderer, element: HTMLElement): void {
  const upperLeft = sigma.graphToViewport({ x: left, y: top });
  const lowerRight = sigma.graphToViewport({ x: right, y: bottom });
  element.style.transform = `translate(${Math.round(upperLeft.x)}px, ${Math.round(upperLeft.y)}px)`;
  element.style.width = `${Math.round(lowerRight.x - upperLeft.x)}px`;
  element.style.height = `${Math.round(lowerRight.y - upperLeft.y)}px`;
}

/** The grounds of the columns, the frames of open headings, and the names of columns and bands, which move with the map; a column's name stays at the upper edge. */
export function ColumnLayer({ grounds, frames, names, theme, onFrame }: ColumnLayerProps): ReactElement {
  const areas = useRef<HTMLDivElement>(null);
  const rooms = useRef<HTMLDivElement>(null);
  const titles = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      onFrame((renderer) => {
        grounds.forEach((ground, index) => {
          const [area, title] = [areas.current?.children[index], titles.current?.children[index]];
          if (area instanceof HTMLElement && title instanceof HTMLElement) place(ground, renderer, area, title);
        });
        frames.forEach((frame, index) => {
          const room = rooms.current?.children[index];
          if (room instanceof HTMLElement) placeFrame(frame, renderer, room);
        });
      }),
    [grounds, frames, onFrame],
  );
  return (
    <>
      <div className="map-grounds" ref={areas}>
        {grounds.map(({ nodeType, kind }) => (
          <div key={nodeType} className="map-ground" data-kind={kind} />
        ))}
      </div>
      <div className="map-grounds" ref={rooms}>
        {frames.map(({ heading }) => (
          <div key={heading} className="map-frame" />
        ))}
      </div>
      <div className="map-names" ref={titles} aria-hidden="true">
        {grounds.map(({ nodeType, kind }) => (
          <div key={nodeType} className="map-name" data-kind={kind} data-type={nodeType}>
            <span>
              <NodeMark nodeType={nodeType} theme={theme} />
              {names[nodeType]}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}
