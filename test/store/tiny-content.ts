import type { StoreContent, StoreNode, StoreRelationship } from '../../server/store/graph-store.ts';

export function node(label: string, key: string, properties: StoreNode['properties'] = {}): StoreNode {
  return { label, key, properties: { id: key, ...properties } };
}

export function relationship(
  source: string,
  type: string,
  target: string,
  properties: StoreRelationship['properties'] = {},
): StoreRelationship {
  const key = `${source}-${type}-${target}`;
  return { type, key, source, target, properties: { id: key, ...properties } };
}

export function content(revision: string, parts: Partial<StoreContent> = {}): StoreContent {
  return { revision, schema: [], nodes: [], relationships: [], ...parts };
}

/** Three factors in a row, with every kind of property that a store keeps. */
export function tinyContent(revision: string): StoreContent {
  return content(revision, {
    schema: [
      'CREATE CONSTRAINT factor_uid IF NOT EXISTS FOR (n:Factor) REQUIRE n.uid IS UNIQUE',
      'CREATE INDEX factor_name_zh IF NOT EXISTS FOR (n:Factor) ON (n.name_zh)',
    ],
    nodes: [
      node('Factor', 'trust', { name_zh: '信任𠮷', aliases: ['a', 'b'], none: [], weight: 1.5, rank: 3, live: true }),
      node('Factor', 'risk', { name_zh: '风险' }),
      node('Outcome', 'growth', { starts: [1, 2], text: '一\n二"\'' }),
    ],
    relationships: [
      relationship('trust', 'DRIVES', 'risk', { polarity: '-', confidence: 0.8, quotes: ['信任降低风险'] }),
      relationship('risk', 'DRIVES', 'growth', { polarity: '-' }),
    ],
  });
}

/** Every node joined with every other: enough paths to keep any engine busy for years. */
export function cliqueContent(revision: string, size: number): StoreContent {
  const keys = Array.from({ length: size }, (_, index) => `k${index}`);
  return content(revision, {
    nodes: keys.map((key) => node('Concept', key)),
    relationships: keys.flatMap((source, index) =>
      keys.slice(index + 1).map((target) => relationship(source, 'DRIVES', target)),
    ),
  });
}

/** Factors in a row, each driving the next. */
export function chainContent(revision: string, size: number): StoreContent {
  const keys = Array.from({ length: size }, (_, index) => `n${index}`);
  return content(revision, {
    schema: ['CREATE CONSTRAINT factor_uid IF NOT EXISTS FOR (n:Factor) REQUIRE n.uid IS UNIQUE'],
    nodes: keys.map((key, index) => node(index % 2 === 0 ? 'Factor' : 'Concept', key, { size, names: [key, '名'] })),
    relationships: keys.slice(1).map((key, index) => relationship(`n${index}`, 'DRIVES', key)),
  });
}

/** Takes years on a clique of thirty, and little memory. No engine can tell the answer from how many nodes there are. */
export const RUNAWAY = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN max(a.id + h.id) AS last';
