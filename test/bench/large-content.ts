import { createRandom } from '../../server/causality/random.ts';
import type { StoreContent } from '../../server/store/graph-store.ts';

const LABELS = ['Countermeasure', 'Factor', 'Mechanism', 'Advantage', 'Outcome', 'Concept'];

/** A graph of any size, its nodes and relationships about as large as a paper's without its evidence. */
export function largeContent(revision: string, nodeCount: number, edgeCount: number): StoreContent {
  const random = createRandom(1);
  const place = (): number => Math.floor(random() * nodeCount);
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    label: LABELS[index % LABELS.length] ?? 'Concept',
    key: `n${index}`,
    properties: { name_zh: `节点${index}`, name_en: `node ${index}`, x: random() * 1000, sections: ['1', '2'] },
  }));
  const relationships = Array.from({ length: edgeCount }, (_, index) => ({
    type: 'DRIVES',
    key: `e${index}`,
    source: `n${place()}`,
    target: `n${place()}`,
    properties: { polarity: '+', confidence: 0.5, quotes: ['某句话'], passages: ['p1'] },
  }));
  const schema = LABELS.map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );
  return { revision, schema, nodes, relationships };
}
