import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCausalIndex, toGraphology } from '../../server/causality/causal-index.ts';
import { findPaths } from '../../server/causality/paths.ts';
import { filterGraph } from '../../client/model/filter-graph.ts';
import { NO_FILTERS } from '../../client/state/filters.ts';
import { GraphSchema, type Graph } from '../../server/contract/graph.ts';
import { inPaper } from '../fixtures/keys.ts';
import { makeTwoPapers, type TwoPapers } from '../fixtures/two-papers.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

/*
 * Two papers that share every key and every section number. What one says is never taken for what the other says, and a key
 * that both have is answered with a question.
 */

const [first, twin] = [inPaper('invented'), inPaper('twin')];

let papers: TwoPapers;
let app: InventedApp;
let graph: Graph;
beforeAll(async () => {
  papers = await makeTwoPapers();
  app = await openInventedApp(papers.folders);
  graph = GraphSchema.parse((await get('/api/graph')).body);
});
afterAll(async () => {
  await app.close();
  await papers.remove();
});

function get(path: string) {
  return request(app.app).get(path);
}

function post(path: string, body: object) {
  return request(app.app).post(path).send(body);
}

describe('a key that two papers have', () => {
  it.each([
    ['/api/nodes/guild-trust', 'a node'],
    ['/api/edges/c17', 'an edge'],
    ['/api/edges/guild-trust-DRIVES-broken-contract-risk-minus', 'an edge'],
    ['/api/paths?from=guild-trust&to=twin:lantern-town-income', 'a node'],
    ['/api/reach?from=guild-trust', 'a node'],
    ['/api/minimal-policies?targets=invented:lantern-orders,lantern-orders', 'a node'],
    ['/api/compare?left=prolong-night-market&right=limit-market-stalls', 'a node'],
  ])('is refused at %s, with the ids that are meant', async (path, what) => {
    const { status, body } = await get(path);
    expect([status, body.error.code]).toEqual([400, 'AMBIGUOUS_KEY']);
    expect(body.error.message).toContain(`Several papers have ${what}`);
    expect(body.error.hint).toMatch(/^Give one of the ids invented:[\w-]+, twin:[\w-]+\.$/);
  });

  it('is refused in a body too, and where two names are one node', async () => {
    const refused = await post('/api/what-if', { changes: { 'prolong-night-market': 1 } });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'AMBIGUOUS_KEY']);
    const named = await post('/api/queries/what-drives', { parameters: { node: 'lantern-orders' } });
    expect([named.status, named.body.error.code]).toEqual([400, 'AMBIGUOUS_KEY']);
  });

  it('is answered by its id, and what no paper has stays unknown', async () => {
    const { status, body } = await get('/api/nodes/twin:guild-trust');
    expect([status, body.key, body.attributes.paper]).toEqual([200, 'twin:guild-trust', 'twin']);
    expect((await get('/api/nodes/third:guild-trust')).body.error.code).toBe('UNKNOWN_NODE');
    expect((await get('/api/edges/third:c17')).body.error.code).toBe('UNKNOWN_EDGE');
    expect((await get('/api/edges/twin:c17')).body.source).toBe('twin:guild-trust');
  });
});

describe('two papers', () => {
  it('stand side by side in the graph, each with its own sections, and apart on the map', () => {
    expect([graph.nodes.length, graph.edges.length]).toEqual([50, 68]);
    expect(graph.sections.filter(({ number }) => number === '2.1').map(({ id }) => id)).toEqual([
      first('s2-1'),
      twin('s2-1'),
    ]);
    const heights = (paper: string) =>
      graph.nodes.filter(({ attributes }) => attributes.paper === paper).map(({ attributes }) => attributes.y);
    expect(Math.max(...heights('twin'))).toBeLessThan(Math.min(...heights('invented')));
  });

  it('are filtered by the section of one without the other', () => {
    const [section] = graph.sections.filter(({ id }) => id === twin('s2'));
    const kept = filterGraph(graph, { ...NO_FILTERS, sections: section ? [section.id] : [] });
    expect(kept.edges.length).toBeGreaterThan(5);
    expect(kept.edges.filter(({ key }) => !key.startsWith('twin:'))).toEqual([]);
    expect(kept.edges.flatMap(({ attributes }) => attributes.sections)).toContain(twin('s2-1'));
  });

  it('are joined where a path passes from one to the other, though the sections have one number', () => {
    const key = (id: string) => graph.nodes.find((node) => node.key === id)!.key;
    const bridge = graph.edges.find((edge) => edge.key === first('c16'))!;
    const edges = graph.edges.map((edge) =>
      edge === bridge ? { ...edge, target: key(twin('craft-exchange')) } : edge,
    );
    const index = buildCausalIndex(toGraphology({ nodes: graph.nodes, edges }));
    const query = { from: key(first('guild-trust')), to: key(twin('lantern-making-ability')), lift: false };
    const { paths } = findPaths(index, { ...query, maxLength: 2, limit: 10 });
    expect(paths.map(({ edges: passed, joints }) => [passed, joints])).toEqual([
      [[first('c16'), twin('c7')], [{ at: 0, within: false }]],
    ]);
  });

  it('are both found, and one alone where it is named', async () => {
    const keys = async (query: string) => (await get(`/api/search?q=${encodeURIComponent('共享工坊')}${query}`)).body;
    expect((await keys('&limit=2')).map(({ key }: { key: string }) => key).toSorted()).toEqual([
      first('shared-workshop'),
      twin('shared-workshop'),
    ]);
    expect((await keys('&paper=twin&limit=1'))[0].key).toBe(twin('shared-workshop'));
  });

  it('have an outline each, which is refused where none is named', async () => {
    const refused = await get('/api/outline?depth=outline');
    expect([refused.status, refused.body.error.code]).toEqual([400, 'NO_PAPER']);
    expect(refused.body.error.hint).toBe('Give paper=ID: invented, twin.');
    const [one, other] = await Promise.all(
      ['invented', 'twin'].map(async (paper) => (await get(`/api/outline?depth=outline&paper=${paper}`)).body),
    );
    expect(one.nodes.length).toBeGreaterThan(5);
    expect(JSON.parse(JSON.stringify(one).replaceAll('"invented:', '"twin:'))).toEqual(other);
    const between = `/api/paths?from=${one.arrows[0].source}&to=${one.arrows[0].target}&depth=outline`;
    expect((await get(between)).body.net).not.toBe('none');
  });

  it('are asked together for loops, coverage and leverage, or one alone', async () => {
    for (const [path, list] of [
      ['/api/loops', 'loops'],
      ['/api/coverage', 'rows'],
      ['/api/leverage', 'nodes'],
    ] as const) {
      const [both, one] = await Promise.all([get(path), get(`${path}?paper=twin`)]);
      expect([path, one.body[list].length * 2]).toEqual([path, both.body[list].length]);
      expect(JSON.stringify(one.body)).not.toContain('"invented:');
      expect((await get(`${path}?paper=third`)).body.error.code).toBe('UNKNOWN_PAPER');
    }
  });

  it('go into every export with ids that none of the other has', async () => {
    for (const format of ['json', 'graphml', 'gexf', 'jgf', 'cypher', 'nodes-csv', 'claims-csv']) {
      const { status, text, body } = await get(`/api/export/${format}`).buffer(true);
      expect([format, status]).toEqual([format, 200]);
      const written = text ?? body.toString();
      for (const id of [first('guild-trust'), twin('guild-trust'), first('c17'), twin('c17')])
        if (!(format === 'nodes-csv' && id.includes('c17'))) expect(written, format).toContain(id);
    }
  });

  it('are two in Cypher, by uid, where a key is the same', async () => {
    const ask = async (query: string, parameters = {}) => (await post('/api/cypher', { query, parameters })).body.rows;
    expect(await ask("MATCH (n {id: 'guild-trust'}) RETURN n.uid AS uid, n.paper AS paper ORDER BY uid")).toEqual([
      [first('guild-trust'), 'invented'],
      [twin('guild-trust'), 'twin'],
    ]);
    expect(await ask('MATCH ()-[r {uid: $claim}]->(b) RETURN r.id, r.paper, b.uid', { claim: twin('c17') })).toEqual([
      ['c17', 'twin', twin('broken-contract-risk')],
    ]);
    expect(await ask('MATCH (a)--(b) WHERE a.paper <> b.paper RETURN count(*) AS links')).toEqual([[0]]);
    const [[node, claim]] = await ask(`MATCH (a {uid: '${twin('guild-trust')}'})-[r:DRIVES]->() RETURN a, r LIMIT 1`);
    expect([node.key, claim.source, node.properties.uid, node.properties.id]).toEqual([
      twin('guild-trust'),
      twin('guild-trust'),
      twin('guild-trust'),
      'guild-trust',
    ]);
  });

  it('answer a question about a section of the paper that is named with it, by its number too', async () => {
    const claims = async (parameters: object) => (await post('/api/queries/claims-of-section', { parameters })).body;
    const { rows } = await claims({ section: '2.2', paper: 'twin' });
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.flat().filter((cell: unknown) => typeof cell === 'string' && cell.startsWith('invented:'))).toEqual([]);
    expect((await claims({ section: '2.2' })).error.code).toBe('AMBIGUOUS_KEY');
    expect((await claims({ section: twin('s2-2') })).rows).toEqual(rows);
  });

  it('have a text each, with the paper’s own numbers', async () => {
    const { body } = await get('/api/papers/twin/text');
    expect(body.text).toBe(await readFile(join(papers.folders[0] ?? '', 'source.txt'), 'utf8'));
    expect(body.sections[2]).toMatchObject({ id: twin('s2-1'), number: '2.1' });
    expect(body.passages[0]).toMatchObject({ id: twin('s1-0'), heading: true, section: twin('s1') });
  });
});
