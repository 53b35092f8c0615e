import { expect, test } from 'vitest';
import { buildNameFinder } from '../../../server/coding/name-finder.ts';
import type { SectionId } from '../../../server/contract/ids.ts';
import { inPaper } from '../../fixtures/keys.ts';
import { tinyGraph } from '../panels/tiny-graph.ts';

const graph = tinyGraph({ trust: {}, work: {} }, [
  { edge: 'trust DRIVES work +' },
  { edge: 'work DRIVES trust 0' },
  { edge: 'work PART_OF trust' },
]);
const other = JSON.parse(JSON.stringify(graph).replaceAll('tiny', 'other')) as typeof graph;
const head = (paper: string, key: string, number?: string) => ({
  id: inPaper(paper)(key) as SectionId,
  ...(number !== undefined && { number }),
  title_zh: '',
  title_en: '',
  level: 1,
});
const one = { ...graph, sections: [head('tiny', 'abstract'), head('tiny', 's2', '2'), head('tiny', 's2-3', '2.3')] };
const both = buildNameFinder({
  nodes: [...graph.nodes, ...other.nodes],
  edges: [...graph.edges, ...other.edges],
  sections: [...one.sections, head('other', 's2', '2')],
});
const alone = buildNameFinder(one);

test('an id names one thing, a key as many as the papers have, and anything else nothing', () => {
  expect(both.nodes('other:trust')).toEqual(['other:trust']);
  expect(both.nodes('trust')).toEqual(['tiny:trust', 'other:trust']);
  expect(alone.nodes('trust')).toEqual(['tiny:trust']);
  for (const name of ['', 'tiny', 'third:trust', 'constructor', '__proto__', 'TRUST']) {
    expect(both.nodes(name)).toEqual([]);
    expect(both.edges(name)).toEqual([]);
    expect(both.sections(name)).toEqual([]);
  }
});

test('an edge is found by what it says, too', () => {
  expect(alone.edges('trust-DRIVES-work-plus')).toEqual(['tiny:trust-drives-work-plus']);
  expect(alone.edges('work-PART_OF-trust')).toEqual(['tiny:work-part-of-trust']);
  expect(alone.edges('work-DRIVES-trust-zero')).toEqual(['tiny:work-drives-trust-zero']);
  expect(alone.edges('trust-DRIVES-work-minus')).toEqual([]);
  expect(both.edges('work-PART_OF-trust')).toHaveLength(2);
});

test('a section is found by its number, too, and a passage by its section and place', () => {
  expect([alone.sections('2.3'), both.sections('2.3'), both.sections('2')]).toEqual([
    ['tiny:s2-3'],
    ['tiny:s2-3'],
    ['tiny:s2', 'other:s2'],
  ]);
  expect(alone.passages('tiny-abstract-1')).toEqual(['tiny:abstract-1']);
  expect(alone.passages('tiny-2.3-4')).toEqual(['tiny:s2-3-4']);
  expect(alone.passages('tiny-2-3')).toEqual(['tiny:s2-p3']);
  expect(alone.passages('s2-3-4')).toEqual(['tiny:s2-3-4']);
  expect(alone.passages('other:s2-3-4')).toEqual([]);
  expect(both.passages('s2-3-4')).toEqual(['tiny:s2-3-4', 'other:s2-3-4']);
});
