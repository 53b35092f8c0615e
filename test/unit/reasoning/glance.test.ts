import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsOf, wayOf } from '../../../client/panels/glance/glance-model.ts';
import { findGlance } from '../../../client/reasoning/glance.ts';
import type { GlanceCell } from '../../../client/reasoning/glance.ts';
import { findTracedOutline } from '../../../server/causality/outline/outline.ts';
import { depthsOf } from '../../../server/causality/outline/depths.ts';
import { CausalityError } from '../../../server/causality/errors.ts';
import { findPaths } from '../../../server/causality/paths.ts';
import { bare } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { questions } from '../causality/outline-questions.ts';
import { indexOf, key, linkKey } from '../causality/tiny-graph.ts';
import type { TinyGraph } from '../causality/tiny-graph.ts';

const graphs = questions.map(({ tiny }) => tiny);
const ALL = { maxLength: 8, group: null };

/** Two factors and two advantages that are headings, and two measures of one group. */
const PAPER: TinyGraph = {
  nodes: {
    f1: { nodeType: 'Factor' },
    f2: { nodeType: 'Factor' },
    a1: { nodeType: 'Advantage' },
    a2: { nodeType: 'Advantage' },
    part1: { nodeType: 'Mechanism', bundle: 'f1' },
    in2: { nodeType: 'Mechanism', bundle: 'f2' },
    in3: { nodeType: 'Mechanism', bundle: 'a1' },
    in4: { nodeType: 'Mechanism', bundle: 'a2' },
    group: { nodeType: 'Countermeasure' },
    other: { nodeType: 'Countermeasure' },
    m1: { nodeType: 'Countermeasure', bundle: 'group' },
    m2: { nodeType: 'Countermeasure', bundle: 'group' },
    m3: { nodeType: 'Countermeasure', bundle: 'other' },
  },
  links: [
    { source: 'part1', target: 'in3', polarity: '+', status: 'stated' },
    { source: 'f1', target: 'in2', polarity: '-' },
    { source: 'in2', target: 'a1', polarity: '+' },
    { source: 'm1', target: 'f2', polarity: '+', status: 'inferred' },
  ],
  parts: [
    ['part1', 'f1'],
    ['in3', 'a1'],
    ['in4', 'a2'],
    ['m1', 'group'],
    ['m2', 'group'],
  ],
};

function cellOf(cells: readonly GlanceCell[], row: string, column: string): GlanceCell {
  const found = cells.find((cell) => cell.row === key(row) && cell.column === key(column));
  if (found === undefined) throw new Error(`There is no cell ${row}, ${column}.`);
  return found;
}

test('each cell is what tracing says of the two, with their parts', () => {
  fc.assert(
    fc.property(graphs, (tiny) => {
      const index = indexOf(tiny);
      const { factors, measures } = findGlance(index, ALL);
      for (const { rows, columns, cells } of [factors, measures])
        for (const from of rows)
          for (const to of columns) {
            const cell = cells.find(({ row, column }) => row === from && column === to);
            try {
              const { net, paths } = findPaths(index, { from, to, maxLength: 8, limit: 1, lift: true });
              expect([cell?.net, cell?.best?.steps]).toEqual([net, paths[0]?.edges.length]);
            } catch (error) {
              expect([error instanceof CausalityError && error.code, cell]).toEqual(['SAME_NODE', undefined]);
            }
          }
    }),
    { numRuns: rounds(100) },
  );
});

test('the headline counts the arrows of the map, and what only a path through another box joins', () => {
  fc.assert(
    fc.property(graphs, (tiny) => {
      const index = indexOf(tiny);
      const cut = { depth: depthsOf(index).first, open: [] };
      const { nodes, arrows } = findTracedOutline(index, cut);
      const { links } = findGlance(index, ALL);
      const claims = arrows.filter(({ kind }) => kind === 'claim');
      expect(links).toMatchObject({
        boxes: nodes.length,
        stated: claims.filter(({ inferred }) => !inferred).length,
        read: claims.filter(({ inferred }) => inferred).length,
        chained: arrows.length - claims.length,
      });
      let through = 0;
      for (const { key: from } of nodes)
        for (const { key: to } of nodes) {
          if (from === to || arrows.some(({ source, target }) => source === from && target === to)) continue;
          try {
            const { net } = findPaths(index, { from, to, maxLength: 8, limit: 1, lift: true });
            if (net !== 'none') through += 1;
          } catch (error) {
            if (!(error instanceof CausalityError)) throw error;
          }
        }
      expect(links.through).toBe(through);
    }),
    { numRuns: rounds(100) },
  );
});

test('a cell says how it is known: stated, read, by a chain, or not at all', () => {
  const { factors, measures } = findGlance(indexOf(PAPER), ALL);
  const { cells } = factors;
  expect(wayOf(cellOf(cells, 'f1', 'a1'))).toBe('stated');
  expect(cellOf(cells, 'f1', 'a1')).toMatchObject({ net: 'conflicted', direct: { net: 'positive', isStated: true } });
  expect(wayOf(cellOf(cells, 'f2', 'a1'))).toBe('nothing');
  expect(wayOf(cellOf(cells, 'f1', 'a2'))).toBe('nothing');
  expect(wayOf(cellOf(measures.cells, 'group', 'f2'))).toBe('read');
});

test('what nothing reaches is a gap, and what reaches nothing', () => {
  const { factors, measures } = findGlance(indexOf(PAPER), ALL);
  expect(bare(gapsOf(factors))).toEqual({ rows: ['f2'], columns: ['a2'] });
  expect(bare(gapsOf(measures))).toEqual({ rows: ['other'], columns: ['f1'] });
});

test('a group lists its measures, each against the factors', () => {
  const { measures, factors } = findGlance(indexOf(PAPER), { ...ALL, group: key('group') });
  expect(bare(measures.rows)).toEqual(['m1', 'm2']);
  expect(factors.rows).toEqual([]);
  expect(wayOf(cellOf(measures.cells, 'm1', 'f2'))).toBe('read');
  expect(bare(findGlance(indexOf(PAPER), { ...ALL, group: key('other') }).measures.rows)).toEqual(['m3']);
});

test('the claims that lessen something come with the stated ones first, and a claim to begin with is one that is drawn', () => {
  const { lessening, first } = findGlance(indexOf(PAPER), ALL);
  const [stated, less] = PAPER.links;
  expect(bare([lessening, first])).toEqual([[linkKey(less!)], linkKey(stated!)]);
});
