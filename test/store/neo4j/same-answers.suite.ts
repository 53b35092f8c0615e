import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listSeedFolders, loadSeeds } from '../../../seed/load.ts';
import type { CypherParameters } from '../../../server/contract/cypher-values.ts';
import { packageRoot } from '../../../server/package-root.ts';
import { loadCatalog, runNamedQuery, type Catalog } from '../../../server/queries/catalog.ts';
import { readGraph, type PlainGraph } from '../../../server/queries/read-graph.ts';
import { readPapers, readPaperText } from '../../../server/queries/read-papers.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { neo4jStores } from '../../neo4j/empty-store.ts';
import { withoutNeo4j } from '../../neo4j/shared-neo4j.ts';
import { USER } from '../ask.ts';
import { embeddedStores } from '../embedded-folder.ts';

/** Every so many nodes one is asked about. */
const STRIDE = 24;

/** What to ask a named query, by the names of the parameters that it needs. */
function parametersOf(
  { nodes, edges }: PlainGraph,
  sections: readonly string[],
  needed: readonly string[],
): CypherParameters[] {
  const some = nodes.filter((_node, index) => index % STRIDE === 0).map(({ key }) => key);
  if (needed.includes('node')) return some.map((node) => ({ node }));
  if (needed.includes('section')) return sections.map((section) => ({ section }));
  if (needed.includes('edge'))
    return edges.filter((_edge, index) => index % STRIDE === 0).map(({ key }) => ({ edge: key }));
  if (!needed.includes('from')) return [{}];
  const ofType = (type: string): string[] =>
    nodes.filter(({ attributes }) => attributes.nodeType === type).map(({ key }) => key);
  const targets = ofType('Advantage').slice(0, 4);
  return ofType('Countermeasure')
    .slice(0, 6)
    .flatMap((from) => targets.map((to) => ({ from, to })));
}

describe.skipIf(withoutNeo4j)('on the paper, both stores', () => {
  const openers = [embeddedStores(), neo4jStores()];
  let stores: GraphStore[];
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await loadCatalog(join(packageRoot, 'cypher/queries'));
    stores = await Promise.all(openers.map((open) => open()));
    const folders = await listSeedFolders(join(packageRoot, 'seed'));
    const schemaFolder = join(packageRoot, 'cypher/schema');
    for (const store of stores) await loadSeeds(store, folders, { schemaFolder });
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test('give the same graph, papers and texts', async () => {
    const [embedded, neo4j] = await Promise.all(
      stores.map(async (store) => {
        const papers = await readPapers(store, catalog);
        const texts = await Promise.all(papers.map(({ id }) => readPaperText(store, catalog, id)));
        return JSON.stringify({ graph: await readGraph(store, catalog), papers, texts });
      }),
    );
    expect(neo4j).toBe(embedded);
  });

  test('give the same rows for every named query', async () => {
    const [first] = stores;
    if (!first) throw new Error('No store was opened.');
    const graph = await readGraph(first, catalog);
    const sections = [...new Set(graph.nodes.flatMap(({ attributes }) => attributes.sections))];
    let rowCount = 0;
    for (const [name, { query }] of catalog.named) {
      const { required } = query.parameters;
      const needed = Array.isArray(required) ? required.map(String) : [];
      for (const parameters of parametersOf(graph, sections, needed)) {
        const [embedded, neo4j] = await Promise.all(
          stores.map(async (store) => {
            const answer = await runNamedQuery(store, catalog, name, parameters, USER);
            return { name, parameters, columns: answer.columns, rows: answer.rows, truncated: answer.truncated };
          }),
        );
        expect(neo4j).toEqual(embedded);
        rowCount += embedded?.rows.length ?? 0;
      }
    }
    expect(rowCount).toBeGreaterThan(1000);
  });
});
