import { expect, test } from 'vitest';
import { bundleReader, bundlesAbove } from '../../../client/model/bundles.ts';
import { toGraphology } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';
import { tinyMap } from '../layout/tiny-map.ts';

const id = inPaper('tiny');

/** outer holds inner; inner holds a; c stands alone; x and y hold one another; lost is filed under what is not there. */
const bundleOf = bundleReader(
  toGraphology(
    tinyMap(
      [
        'outer',
        'c',
        { key: 'inner', bundle: 'outer' },
        { key: 'a', bundle: 'inner' },
        { key: 'x', bundle: 'y' },
        { key: 'y', bundle: 'x' },
        { key: 'lost', bundle: 'nowhere' },
      ],
      [],
    ),
  ),
);
const above = (key: string): string[] => bare(bundlesAbove(id(key) as NodeKey, bundleOf));

test('above a node is every heading around it, the outermost last', () => {
  expect([above('a'), above('inner'), above('c')]).toEqual([['inner', 'outer'], ['outer'], []]);
});

test('that ends where headings hold one another, and where there is none', () => {
  expect([above('x'), above('lost'), above('nowhere')]).toEqual([['y', 'x'], ['nowhere'], []]);
});
