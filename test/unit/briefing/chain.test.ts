import { expect, it } from 'vitest';
import { chainOf } from '../../../client/briefing/chain.ts';
import type { GraphEdge } from '../../../server/contract/graph.ts';
import { type EdgeKey, EdgeKeySchema, SectionIdSchema } from '../../../server/contract/ids.ts';
import { hostileHoldings } from '../../fixtures/hostile-holdings.ts';
import { hostileSources } from './hostile-briefing.ts';

const { edges } = hostileHoldings.graph;
const [first, second, third] = edges.map(({ key }) => key);
const path = [first, second, third].map((key) => EdgeKeySchema.parse(key));

it('has the names, sign, status, note and sentences of each edge in the language of the briefing', () => {
  const { steps, sign } = chainOf(hostileSources('en'), { edges: path, sign: '?' });
  expect([steps.length, sign]).toEqual([3, '?']);
  expect(steps[1]).toEqual({
    edge: second,
    source: '<img src=x onerror="alert(1)">',
    target: '=1+1',
    edgeType: 'DRIVES',
    polarity: '-',
    status: 'inferred',
    confidence: 0.4,
    late: true,
    grounds: ['cited from =<b>甲</b> & "乙" (1990)', 'holds when “𠮷\n=1+1”'],
    note: '<img src=x onerror="alert(1)">',
    quotes: [
      {
        edge: second,
        passage: 'hostile:s1-1',
        place: '1-1',
        section: 'hostile:s1',
        sectionNumber: '1',
        sectionTitle: 'One <i>section</i> | #',
        text: '<img src=x onerror=alert(1)> "引" 𠮷\n=1+1',
        translation: 'Invented. <img src=x onerror=alert(1)> "quote" =1+1 | *so*',
      },
    ],
  });
  const [chinese] = chainOf(hostileSources('zh'), { edges: path, sign: null }).steps;
  expect([chinese?.source, chinese?.quotes[0]?.translation]).toEqual(['信任“甲”、‘乙’；丙', null]);
});

it('has no sign for an edge of structure, and a status for a membership alone', () => {
  const part = edges.find(({ attributes }) => attributes.edgeType === 'PART_OF');
  const { steps } = chainOf(hostileSources('en'), { edges: [EdgeKeySchema.parse(part?.key)], sign: null });
  expect(steps[0]).toMatchObject({
    edgeType: 'PART_OF',
    polarity: null,
    status: 'inferred',
    confidence: 0.4,
    late: false,
    grounds: [],
  });
});

/** The edges of the hostile graph, some of them in another section. */
function edgesWith(moved: readonly (string | undefined)[]): ReadonlyMap<EdgeKey, GraphEdge> {
  const sections = [SectionIdSchema.parse('hostile:s2')];
  return new Map(
    edges.map((edge): [EdgeKey, GraphEdge] => [
      edge.key,
      moved.includes(edge.key) ? { ...edge, attributes: { ...edge.attributes, sections } } : edge,
    ]),
  );
}

it('is joined where no section supports both of two steps', () => {
  const joints = (moved: readonly (string | undefined)[], keys: readonly EdgeKey[]) =>
    chainOf({ ...hostileSources('en'), edges: edgesWith(moved) }, { edges: keys, sign: null }).joints;
  expect(joints([], path)).toEqual([]);
  expect(joints([second, third], path)).toEqual([{ at: 0, within: false }]);
  expect(joints([first], path)).toEqual([{ at: 0, within: false }]);
  const loop = edges.map(({ key }) => key);
  expect(joints([first], loop)).toEqual([
    { at: 0, within: false },
    { at: loop.length - 1, within: false },
  ]);
});

it('refuses an edge that is not there', () => {
  const nobody = EdgeKeySchema.parse('hostile:nobody');
  expect(() => chainOf(hostileSources('en'), { edges: [nobody], sign: null })).toThrow(
    'There is no edge hostile:nobody.',
  );
});
