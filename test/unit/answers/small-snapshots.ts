import type { Snapshot } from '../../answers/snapshot.ts';

type Keys = Readonly<
  Record<'roads' | 'trust' | 'build' | 'drives' | 'addresses' | 'section' | 'heading' | 'sentence', string>
>;

const OLD_KEYS: Keys = {
  roads: 'roads',
  trust: 'trust',
  build: 'build-roads',
  drives: 'roads-DRIVES-trust-plus',
  addresses: 'build-roads-ADDRESSES-roads-plus',
  section: '2.3',
  heading: 'town-2.3-0',
  sentence: 'town-2.3-1',
};

const NEW_KEYS: Keys = {
  roads: 'town:roads',
  trust: 'town:trust',
  build: 'town:build-roads',
  drives: 'town:c2',
  addresses: 'town:c1',
  section: 'town:s2-3',
  heading: 'town:s2-3-0',
  sentence: 'town:s2-3-1',
};

function write(keys: Keys): Snapshot {
  const node = (key: string, nodeType: string): Snapshot['nodes'][number] => {
    const texts = { name_zh: '道路', name_en: 'roads', summary_zh: '镇上的道路。', aliases: [] };
    return { key, paper: 'town', nodeType, bundle: null, ...texts };
  };
  const causal = { polarity: '+', status: 'stated', confidence: 0.8, sections: [keys.section] };
  return {
    revision: 'abc',
    nodes: [node(keys.build, 'Countermeasure'), node(keys.roads, 'Factor'), node(keys.trust, 'Mechanism')],
    edges: [
      { key: keys.addresses, source: keys.build, target: keys.roads, edgeType: 'ADDRESSES', ...causal },
      { key: keys.drives, source: keys.roads, target: keys.trust, edgeType: 'DRIVES', ...causal },
    ],
    papers: [
      {
        id: 'town',
        sections: [{ id: keys.section, start: 0, end: 20 }],
        passages: [
          { id: keys.heading, start: 0, end: 5 },
          { id: keys.sentence, start: 5, end: 20 },
        ],
      },
    ],
    queries: [
      {
        name: 'what-drives',
        parameters: { properties: { node: { format: 'node' }, paper: { format: 'paper' } }, required: ['node'] },
      },
    ],
  };
}

/** One paper of three nodes, with keys as they were and as they are to be. */
export const oldSnapshot = write(OLD_KEYS);
export const newSnapshot = write(NEW_KEYS);
