import { expect, test } from 'vitest';
import { buildCausalIndex, toGraphology } from '../../../server/causality/causal-index.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { conflictSides } from '../../../client/panels/trace/conflict-sides.ts';
import { tinyGraph } from './tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

test('a conflict has the raising paths on one side, the lowering ones on the other, each with the claims that carry it', () => {
  const graph = tinyGraph({ a: {}, b: {}, c: {}, d: {}, z: {} }, [
    { edge: 'a DRIVES z +' },
    { edge: 'a DRIVES b +', inferred: true },
    { edge: 'b DRIVES c -' },
    { edge: 'b DRIVES d -' },
    { edge: 'c DRIVES z +' },
    { edge: 'd DRIVES z +' },
  ]);
  const query = { from: id('a') as NodeKey, to: id('z') as NodeKey, maxLength: 8, lift: true, limit: 10 };
  const sides = conflictSides(findPaths(buildCausalIndex(toGraphology(graph)), query));
  expect(
    bare(
      sides.map(({ sign, paths, ...rest }) => ({
        sign,
        ...rest,
        paths: paths.map(({ rank, path }) => [rank, ...path.nodes]),
      })),
    ),
  ).toEqual([
    { sign: '+', total: 1, ends: ['a-drives-z-plus'], paths: [[1, 'a', 'z']] },
    {
      sign: '-',
      total: 2,
      ends: ['a-drives-b-plus'],
      paths: [
        [2, 'a', 'b', 'c', 'z'],
        [3, 'a', 'b', 'd', 'z'],
      ],
    },
  ]);
});
