import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCypher, LONGEST_LOOP, type Asked } from '../../client/model/cypher/as-cypher.ts';
import { buildContent } from '../../seed/content.ts';
import { readSeed } from '../../seed/load.ts';
import { buildCausalIndex, toGraphology, type CausalIndex } from '../../server/causality/causal-index.ts';
import { findCoverage } from '../../server/causality/coverage.ts';
import { findLoops } from '../../server/causality/loops.ts';
import { findPaths } from '../../server/causality/paths.ts';
import { findReach } from '../../server/causality/reach.ts';
import type { CypherValue } from '../../server/contract/cypher-values.ts';
import { SeedEdgeSchema } from '../../server/contract/seed.ts';
import type { NodeKey } from '../../server/contract/ids.ts';
import { loadCatalog, runNamedQuery, type Catalog } from '../../server/queries/catalog.ts';
import { readEvidence, readGraph, type PlainGraph } from '../../server/queries/read-graph.ts';
import { layoutInputs, placeNodes } from '../../server/positions/place-nodes.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { USER } from './ask.ts';
import type { OpenEmptyStore } from './conformance.ts';

const QUERIES = fileURLToPath(new URL('../../cypher/queries', import.meta.url));
const INVENTED = fileURLToPath(new URL('../fixtures/invented', import.meta.url));

const SCOPES = [
  { maxLength: 8, lift: true },
  { maxLength: 8, lift: false },
  { maxLength: 2, lift: true },
];

/** Claims that the paper denies: they shorten chains and close loops wherever they are taken for others. */
const denied = [
  ['DRIVES', 'shared-workshop', 'lantern-town-income'],
  ['DRIVES', 'lantern-town-income', 'craft-exchange'],
  ['DRIVES', 'queueing-time', 'guild-trust'],
  ['ADDRESSES', 'open-shared-workshops', 'craft-learning-advantage'],
  ['ADDRESSES', 'prolong-night-market', 'guild-trust'],
].map(([type, source, target], index) =>
  SeedEdgeSchema.parse({
    id: `denied-${index}`,
    type,
    source,
    target,
    polarity: '0',
    status: 'stated',
    confidence: 1,
    evidence: [{ passage: 's2-1-3', exact: '手艺交流', prefix: '', suffix: '', start: 0, end: 1 }],
  }),
);

/** Rows as a set: the order of a list is the panel's own. */
function sorted(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

/** What panels say in Cypher gives the rows that the reasoning gives, on any store. */
export function describeAsCypher(name: string, openEmpty: OpenEmptyStore): void {
  describe(`as Cypher on ${name}`, () => {
    let store: GraphStore;
    let catalog: Catalog;
    let graph: PlainGraph;
    let index: CausalIndex;
    beforeAll(async () => {
      [store, catalog] = await Promise.all([openEmpty(), loadCatalog(QUERIES)]);
      const paper = await readSeed(INVENTED);
      paper.seed.edges.push(...denied);
      await store.load({ revision: 'denying', schema: [], ...buildContent([paper]) });
      graph = await readGraph(store, catalog);
      const inputs = layoutInputs(graph);
      index = buildCausalIndex(toGraphology({ ...graph, nodes: placeNodes(graph.nodes, inputs, new Map()) }));
    });
    afterAll(() => store.close());

    async function rows(asked: Asked, wanted: readonly string[]): Promise<(CypherValue | undefined)[][]> {
      const { query, parameters } = asCypher(asked);
      const answer = await runNamedQuery(store, catalog, query, parameters, USER);
      expect(answer.truncated).toBe(false);
      return answer.rows.map((row) => wanted.map((column) => row[answer.columns.indexOf(column)]));
    }

    test('a node: every edge at it', async () => {
      for (const { key } of graph.nodes) {
        const edges = graph.edges.filter(({ source, target }) => source === key || target === key);
        const expected = edges.map((edge) => [edge.key, edge.attributes.edgeType, edge.source, edge.target]);
        expect(await rows({ kind: 'node', key }, ['edge', 'edgeType', 'source', 'target'])).toEqual(expected);
      }
    });

    test('an edge: its evidence with its place', async () => {
      const evidence = await readEvidence(store, catalog);
      for (const { key } of graph.edges) {
        const expected = (evidence.get(key) ?? []).map(({ passage, section, exact, start, end }) => [
          passage,
          section,
          exact,
          start,
          end,
        ]);
        const found = await rows({ kind: 'edge', key }, ['passage', 'section', 'quote', 'start', 'end']);
        expect(sorted(found)).toEqual(sorted(expected));
      }
    });

    test.each(SCOPES)('reach, both ways, from every node: %j', async (scope) => {
      for (const { key } of graph.nodes) {
        for (const direction of ['down', 'up'] as const) {
          const expected = findReach(index, { from: key, direction, ...scope }).nodes;
          const found = await rows({ kind: 'reach', from: key, direction, ...scope }, ['node', 'distance']);
          expect([key, direction, sorted(found)]).toEqual([
            key,
            direction,
            sorted(expected.map((node) => [node.key, node.distance])),
          ]);
        }
      }
    });

    test.each(SCOPES)('policies of every node: %j', async (scope) => {
      const types = new Map(graph.nodes.map((node) => [node.key, node.attributes.nodeType]));
      for (const { key } of graph.nodes) {
        const { nodes } = findReach(index, { from: key, direction: 'up', ...scope });
        const expected = nodes.filter((node) => types.get(node.key) === 'Countermeasure');
        const found = await rows({ kind: 'policies', target: key, ...scope }, ['source', 'distance']);
        expect([key, sorted(found)]).toEqual([key, sorted(expected.map((node) => [node.key, node.distance]))]);
      }
    });

    test.each(SCOPES)('paths between policies and what they are for: %j', async (scope) => {
      const ofType = (type: string): NodeKey[] =>
        graph.nodes.filter(({ attributes }) => attributes.nodeType === type).map(({ key }) => key);
      for (const from of ofType('Countermeasure')) {
        for (const to of [...ofType('Advantage'), ...ofType('Outcome')]) {
          const expected = findPaths(index, { from, to, ...scope, limit: 10_000 });
          const found = await rows({ kind: 'paths', from, to, ...scope }, ['nodes', 'edges', 'sign', 'inferred']);
          const paths = expected.paths.map(({ nodes, edges, sign, inferred }) => [nodes, edges, sign, inferred]);
          expect(sorted(found)).toEqual(sorted(paths));
        }
      }
    });

    test.each([true, false])('direct coverage, lifted: %j', async (lift) => {
      const { cells } = findCoverage(index, { maxLength: 8, lift });
      const expected = Object.entries(cells).flatMap(([policy, columns]) =>
        Object.entries(columns).flatMap(([node, { direct, status }]) =>
          direct === null ? [] : [[policy, node, direct, status]],
        ),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(sorted(await rows({ kind: 'coverage', lift }, ['policy', 'node', 'direct', 'status']))).toEqual(
        sorted(expected),
      );
    });

    test('short loops', async () => {
      const { loops } = findLoops(index, { maxLength: LONGEST_LOOP, limit: 10_000 });
      expect(loops.length).toBeGreaterThan(0);
      const expected = loops.map(({ nodes, edges, kind, inferred }) => [nodes, edges, kind, inferred]);
      expect(sorted(await rows({ kind: 'loops' }, ['nodes', 'edges', 'kind', 'inferred']))).toEqual(sorted(expected));
    });
  });
}
