import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawOverlay, jointTone } from '../../../client/model/overlay.ts';
import type { EdgePaint, MapOverlay, NodePaint, Tone } from '../../../client/model/overlay.ts';
import { EdgeKeySchema, NodeKeySchema } from '../../../server/contract/ids.ts';
import { tinyDrawing } from './tiny-drawing.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

const NODES = ['head', { key: 'one', bundle: 'head' }, { key: 'two', bundle: 'head' }, 'free'];
const EDGES = ['one + free', 'two - free'];
const ONE = 'one-drives-free-plus';
const TWO = 'two-drives-free-minus';

function overlay(nodes: Record<string, NodePaint>, edges: Record<string, EdgePaint> = {}): MapOverlay {
  return {
    nodes: new Map(Object.entries(nodes).map(([key, paint]) => [NodeKeySchema.parse(id(key)), paint])),
    edges: new Map(Object.entries(edges).map(([key, paint]) => [EdgeKeySchema.parse(id(key)), paint])),
    legend: [],
  };
}

function drawn(open: 'all' | Set<string>, painted: MapOverlay): unknown {
  const { nodes, edges, heaviest } = drawOverlay(tinyDrawing(NODES, EDGES, {}, open), painted);
  return { nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges), heaviest };
}

describe('an overlay', () => {
  test('paints nodes and arrows that are drawn as they are', () => {
    const painted = overlay({ one: { tone: 'left' }, two: { tone: 'right', mark: '1' } }, { [ONE]: { weight: 3 } });
    expect(bare(drawn('all', painted))).toEqual({
      nodes: { one: { tone: 'left' }, two: { tone: 'right', mark: '1' } },
      edges: { [ONE]: { weight: 3 } },
      heaviest: 3,
    });
  });

  test('shows in a folded heading and its gathered arrow the union of what is inside', () => {
    const painted = overlay(
      { one: { tone: 'left', mark: '1' }, two: { tone: 'right', mark: '2' }, free: { tone: 'both', mark: '3' } },
      { [ONE]: { tone: 'positive', weight: 3 }, [TWO]: { tone: 'negative', weight: 4, runs: true } },
    );
    expect(bare(drawn(new Set(), painted))).toEqual(
      bare({
        nodes: { head: { tone: 'both' }, free: { tone: 'both', mark: '3' } },
        edges: { 'head causal free': { tone: 'conflicted', weight: 7, runs: true } },
        heaviest: 7,
      }),
    );
  });

  test('keeps a mark that all inside share, and leaves out what the map does not know', () => {
    const painted = overlay({
      one: { tone: 'positive', mark: '9' },
      two: { tone: 'positive', mark: '9' },
      gone: { tone: 'left' },
    });
    expect(bare(drawn(new Set(), painted))).toEqual({
      nodes: { head: { tone: 'positive', mark: '9' } },
      edges: {},
      heaviest: 0,
    });
  });
});

const TONES: Tone[] = ['left', 'right', 'both', 'positive', 'negative', 'conflicted', 'unknown'];

test('signs join as net effects do: both signs conflict, else an unknown one leaves it unknown; a side outlasts a sign', () => {
  expect(jointTone(['positive', 'unknown', 'negative'])).toBe('conflicted');
  expect(jointTone(['conflicted', 'unknown'])).toBe('conflicted');
  expect(jointTone(['unknown', 'negative'])).toBe('unknown');
  expect(jointTone(['negative', 'left'])).toBe('left');
  expect(jointTone([])).toBeUndefined();
});

test('neither order nor repetition makes a difference to a joint tone', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TONES), { minLength: 1 }), (tones) => {
      expect(jointTone([...tones, ...tones].reverse())).toBe(jointTone(tones));
    }),
  );
  for (const tone of TONES) expect(jointTone([tone])).toBe(tone);
});
