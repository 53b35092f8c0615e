import { describe, expect, it } from 'vitest';
import { mapKeys } from '../../answers/key-mapping.ts';
import { newSnapshot, oldSnapshot } from './small-snapshots.ts';

describe('mapKeys', () => {
  it('pairs nodes by last part, edges by what they claim, sections and passages by their place', () => {
    const { pairs, lost, gained } = mapKeys(oldSnapshot, newSnapshot);
    expect(pairs.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['node', 'build-roads', 'town:build-roads'],
      ['node', 'roads', 'town:roads'],
      ['node', 'trust', 'town:trust'],
      ['edge', 'build-roads-ADDRESSES-roads-plus', 'town:c1'],
      ['edge', 'roads-DRIVES-trust-plus', 'town:c2'],
      ['section', '2.3', 'town:s2-3'],
      ['passage', 'town-2.3-0', 'town:s2-3-0'],
      ['passage', 'town-2.3-1', 'town:s2-3-1'],
    ]);
    expect([lost, gained]).toEqual([[], []]);
  });

  it('is the identity between versions with the same keys', () => {
    const { pairs, lost, gained } = mapKeys(newSnapshot, newSnapshot);
    expect(pairs.filter(({ before, after }) => before !== after)).toEqual([]);
    expect([pairs.length, lost, gained]).toEqual([8, [], []]);
  });

  it('names what has no counterpart', () => {
    const [first, ...edges] = newSnapshot.edges;
    const denied = { ...newSnapshot, edges: [...edges, { ...first!, polarity: '-' }] };
    const { lost, gained } = mapKeys(oldSnapshot, denied);
    expect([lost, gained]).toEqual([['edge build-roads-ADDRESSES-roads-plus'], ['edge town:c1']]);
  });

  it('keeps papers apart', () => {
    const elsewhere = newSnapshot.nodes.map((node) => ({ ...node, paper: 'village' }));
    const { lost } = mapKeys({ ...oldSnapshot, edges: [] }, { ...newSnapshot, edges: [], nodes: elsewhere });
    expect(lost).toEqual(['node build-roads', 'node roads', 'node trust']);
  });
});
