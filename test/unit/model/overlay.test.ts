import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestOf, jointTone, spokenOf } from '../../../client/model/overlay.ts';
import type { EdgePaint, MapOverlay, NodePaint, Tone } from '../../../client/model/overlay.ts';
import { EdgeKeySchema, NodeKeySchema } from '../../../server/contract/ids.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

function overlay(nodes: Record<string, NodePaint>, edges: Record<string, EdgePaint> = {}): MapOverlay {
  return {
    nodes: new Map(Object.entries(nodes).map(([key, paint]) => [NodeKeySchema.parse(id(key)), paint])),
    edges: new Map(Object.entries(edges).map(([key, paint]) => [EdgeKeySchema.parse(id(key)), paint])),
    legend: [],
  };
}

test('what an overlay paints stays bright, unless an emphasis decides', () => {
  const painted = overlay({ a: { tone: 'left' } }, { 'a-drives-b-plus': { weight: 3 } });
  const emphasis = { nodes: new Set([id('c')]), edges: new Set<string>() };
  expect(bare(spokenOf({ emphasis: null, overlay: painted }))).toEqual({
    nodes: new Set(['a']),
    edges: new Set(['a-drives-b-plus']),
  });
  expect(spokenOf({ emphasis, overlay: painted })).toBe(emphasis);
  expect(spokenOf({ emphasis: null, overlay: null })).toBeNull();
});

test('the heaviest arrow is told, and none where nothing is weighed', () => {
  const weighed = { 'a-drives-b-plus': { weight: 3 }, 'b-drives-c-plus': { weight: 7 }, 'c-drives-d-plus': {} };
  expect(heaviestOf(overlay({}, weighed))).toBe(7);
  expect(heaviestOf(overlay({}, { 'a-drives-b-plus': { tone: 'left' } }))).toBe(0);
  expect(heaviestOf(overlay({}))).toBe(0);
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
