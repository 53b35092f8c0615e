import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findVisible } from '../../../server/causality/outline/visible.ts';
import { bare } from '../../fixtures/keys.ts';
import { rounds } from '../../rounds.ts';
import { shownByOpening, visibleByDefinition } from './brute-force-outline.ts';
import { answerOr, crowdedQuestions, cutOf, questions, type OutlineQuestion } from './outline-questions.ts';
import { indexOf, type TinyGraph } from './tiny-graph.ts';

/** The visible nodes, each with the heading in whose frame it stands, or null. */
function framesOf(
  tiny: TinyGraph,
  { depth, open }: Omit<OutlineQuestion, 'tiny'>,
): Map<string, string | null> | string {
  const index = indexOf(tiny);
  const visible = answerOr(() => findVisible(index, cutOf(depth, open)));
  if (typeof visible === 'string') return visible;
  const keyOf = (node: number): string | null => index.nodeKeys[node] ?? null;
  return bare(new Map(visible.boxes.map((node, box) => [keyOf(node)!, keyOf(visible.frames[box]!)])));
}

test('where there are more nodes than hubs, those with the most claims are visible, and what is open', () => {
  fc.assert(
    fc.property(crowdedQuestions, ({ tiny, depth, open }) => {
      const frames = framesOf(tiny, { depth, open });
      if (typeof frames === 'string') return;
      expect([...frames.keys()]).toEqual(visibleByDefinition(tiny, depth, open));
    }),
    { numRuns: rounds(150) },
  );
});

test('what opening shows stands in the frame of its bundle if that is open, else of the first that shows it', () => {
  fc.assert(
    fc.property(fc.oneof(questions, crowdedQuestions), ({ tiny, depth, open }) => {
      const frames = framesOf(tiny, { depth, open });
      if (typeof frames === 'string') return;
      const unopened = visibleByDefinition(tiny, depth, []);
      for (const [box, frame] of frames) {
        if (unopened.includes(box)) {
          expect([box, frame]).toEqual([box, null]);
          continue;
        }
        const showing = open.filter((heading) => shownByOpening(tiny, heading).includes(box)).sort();
        const bundle = showing.find((heading) => heading === tiny.nodes?.[box]?.bundle);
        expect([box, frame]).toEqual([box, bundle ?? showing[0]]);
      }
    }),
    { numRuns: rounds(300) },
  );
});

test('a part that is filed elsewhere changes frames when that opens', () => {
  const tiny: TinyGraph = {
    nodes: { a: {}, b: {}, c: {}, x: { bundle: 'b' }, y: { bundle: 'a' }, z: { bundle: 'c' } },
    links: [],
    parts: [
      ['x', 'a'],
      ['x', 'c'],
    ],
  };
  const frameOfX = (...open: string[]) => {
    const frames = framesOf(tiny, { depth: 'headings', open });
    return typeof frames === 'string' ? frames : frames.get('x');
  };
  expect([frameOfX(), frameOfX('a'), frameOfX('c'), frameOfX('c', 'a'), frameOfX('a', 'b', 'c')]).toEqual([
    undefined,
    'a',
    'c',
    'a',
    'b',
  ]);
});

test('a bundle that is not there, or that is its own, leaves the node to itself', () => {
  const tiny: TinyGraph = { nodes: { lost: { bundle: 'nowhere' }, own: { bundle: 'own' } }, links: [] };
  const alone = new Map([
    ['lost', null],
    ['own', null],
  ]);
  expect(framesOf(tiny, { depth: 'outline', open: [] })).toEqual(alone);
  expect(framesOf(tiny, { depth: 'outline', open: ['own'] })).toEqual(alone);
});
