import type { LoadOptions } from '../../seed/load.ts';

/** A layout that says nothing: nodes one below the other, those with a bundle folded away. */
export const gridLayout: LoadOptions['layout'] = {
  version: 'grid',
  computePositions: ({ nodes }) =>
    Promise.resolve(
      new Map(
        nodes.map(({ key, bundle }, index) => {
          const place = bundle === null ? index : null;
          return [key, { x: 0, y: index, outlineX: place, outlineY: place }];
        }),
      ),
    ),
};
