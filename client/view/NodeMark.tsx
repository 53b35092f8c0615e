import type { ReactElement } from 'react';
import type { NodeType } from '../../server/contract/graph.ts';
import type { Theme } from './map-props.ts';
import { MARK_PATHS } from './marks.ts';
import { choosePalette, mixColours } from './palette.ts';

/** The shape and colour by which the map tells a node's type. Says nothing by itself: put the type's name beside it. */
export function NodeMark({ nodeType, theme }: { nodeType: NodeType; theme: Theme }): ReactElement {
  const colour = choosePalette(theme, null).types[nodeType];
  return (
    <svg className="node-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path
        d={MARK_PATHS[nodeType]}
        fill={colour}
        stroke={mixColours(colour, '#000000', 0.34)}
        strokeWidth="0.8"
        fillRule="evenodd"
      />
    </svg>
  );
}
