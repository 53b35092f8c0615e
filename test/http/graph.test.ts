import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EdgeDetailSchema, GraphSchema, NodeDetailSchema, type Graph } from '../../server/contract/graph.ts';
import { PaperListSchema, PaperTextSchema } from '../../server/contract/papers.ts';
import { getRaw } from './raw-request.ts';
import { withIds } from '../fixtures/invented-keys.ts';
import { bare } from '../fixtures/keys.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
let graph: Graph;
beforeAll(async () => {
  invented = await openInventedApp();
  graph = GraphSchema.parse((await get('/api/graph')).body);
});
afterAll(() => invented.close());

function get(path: string, headers: Record<string, string> = {}) {
  return request(invented.app).get(path).set(headers);
}

function getBytes(path: string, coding: string) {
  return getRaw(invented.app, path, { 'Accept-Encoding': coding });
}

function nodeOf(key: string) {
  return graph.nodes.find((node) => node.key === withIds(key));
}

describe('GET /api/graph', () => {
  it('has every node and edge but those of the text, sorted by key', async () => {
    const { body, status } = await get('/api/graph');
    expect(status).toBe(200);
    expect(GraphSchema.strict().parse(body)).toEqual(body);
    expect(graph.revision).toBe(invented.revision);
    expect([graph.nodes.length, graph.edges.length]).toEqual([25, 34]);
    for (const items of [graph.nodes, graph.edges]) {
      const keys = items.map(({ key }) => key);
      expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });

  it('has the attributes of nodes and edges', () => {
    expect(nodeOf('lantern-making-ability')?.attributes).toMatchObject({
      nodeType: 'Mechanism',
      name_zh: '扎灯能力',
      name_en: 'lantern-making ability',
      aliases: [],
      desirable: '+',
      paper: 'invented',
      bundle: withIds('craft-learning-advantage'),
      outlineX: null,
      outlineY: null,
    });
    const cheaper = withIds('shared-workshop-DRIVES-lantern-cost-minus');
    expect(graph.edges.find(({ key }) => key === cheaper)).toEqual({
      key: cheaper,
      source: withIds('shared-workshop'),
      target: withIds('lantern-cost'),
      attributes: {
        edgeType: 'DRIVES',
        polarity: '-',
        status: 'stated',
        confidence: 1,
        passages: [withIds('passage 2.2-1')],
        quotes: ['共享工坊降低灯笼成本'],
        sections: [withIds('section 2.2')],
      },
    });
  });

  it('can be asked of one paper', async () => {
    expect((await get('/api/graph?paper=invented')).body).toEqual((await get('/api/graph')).body);
    const refused = await get('/api/graph?paper=other');
    expect([refused.status, refused.body.error.code]).toEqual([404, 'UNKNOWN_PAPER']);
  });

  it('refuses a parameter that is given twice, and takes no notice of one it does not know', async () => {
    const refused = await get('/api/graph?paper=invented&paper=invented');
    expect([refused.status, refused.body.error.message]).toEqual([400, 'Parameter "paper" is given twice.']);
    expect((await get('/api/graph?colour=blue')).status).toBe(200);
  });
});

describe.each(['/api/graph', '/api/papers/invented/text', '/openapi.json'])('the bytes of %s', (path) => {
  it('come compressed as the client likes best, the same in every coding', async () => {
    const plain = await getBytes(path, 'identity');
    const brotli = await getBytes(path, 'gzip, deflate, br');
    const gzip = await getBytes(path, 'gzip');
    expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.bytes)).toEqual(plain.bytes);
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
    for (const response of [plain, brotli, gzip]) {
      expect(response.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(response.bytes.length),
        'cache-control': 'no-cache',
        vary: 'Accept-Encoding',
      });
    }
  });

  it('have a strong tag of their own in every coding, and are not sent again to who holds them', async () => {
    const codings = ['identity', 'gzip', 'br'];
    const tags = await Promise.all(codings.map(async (coding) => (await getBytes(path, coding)).headers.etag ?? ''));
    expect(new Set(tags).size).toBe(3);
    for (const [index, tag] of tags.entries()) {
      expect(tag).toMatch(/^"[\w-]+"$/);
      const headers = { 'Accept-Encoding': codings[index] ?? '', 'If-None-Match': `"other", ${tag}` };
      const again = await get(path, headers);
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', tag]);
      expect(again.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
      expect((await get(path, { ...headers, 'Cache-Control': 'no-cache' })).status).toBe(304);
    }
    expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('can be asked for their headers alone', async () => {
    const head = await request(invented.app).head(path).set('Accept-Encoding', 'identity');
    const whole = await getBytes(path, 'identity');
    expect([head.status, head.text]).toEqual([200, undefined]);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    expect(head.headers.etag).toBe(whole.headers.etag);
  });
});

describe('GET /api/nodes/:key', () => {
  it('has the node, its edges both ways, the policies that bear on it, and its passages', async () => {
    const { body, status } = await get('/api/nodes/broken-contract-risk');
    expect(status).toBe(200);
    expect(NodeDetailSchema.strict().parse(body)).toEqual(body);
    const detail = NodeDetailSchema.parse(body);
    expect(detail.attributes).toEqual(nodeOf('broken-contract-risk')?.attributes);
    const isAt = (end: 'source' | 'target') =>
      graph.edges.filter((edge) => edge[end] === withIds('broken-contract-risk'));
    expect([detail.incoming, detail.outgoing]).toEqual([isAt('target'), isAt('source')]);
    expect(detail.incoming.map(({ key }) => key)).toEqual(
      withIds([
        'guild-trust-DRIVES-broken-contract-risk-minus',
        'limit-market-stalls-ADDRESSES-broken-contract-risk-minus',
      ]),
    );
    expect(detail.policies).toEqual(
      withIds([
        {
          key: 'limit-market-stalls',
          direct: true,
          net: 'negative',
          nodes: ['limit-market-stalls', 'broken-contract-risk'],
          edges: ['limit-market-stalls-ADDRESSES-broken-contract-risk-minus'],
        },
        {
          key: 'manage-night-market',
          direct: true,
          net: 'negative',
          nodes: ['limit-market-stalls', 'broken-contract-risk'],
          edges: ['limit-market-stalls-ADDRESSES-broken-contract-risk-minus'],
        },
      ]),
    );
    expect(detail.passages).toEqual(withIds(['passage 3-1', 'passage 3-2', 'passage 4.2-3']));
  });

  it('tells policies that address a node from those that act through what drives it', async () => {
    const { policies } = bare(NodeDetailSchema.parse((await get('/api/nodes/craft-learning-advantage')).body));
    expect(policies.map(({ key, direct, net, nodes }) => [key, direct, net, nodes.join(' ')])).toEqual([
      [
        'run-workshops-well',
        false,
        'positive',
        'open-shared-workshops shared-workshop craft-exchange lantern-making-ability',
      ],
      [
        'train-lantern-apprentices',
        false,
        'positive',
        'train-lantern-apprentices craft-exchange lantern-making-ability',
      ],
      [
        'open-shared-workshops',
        false,
        'positive',
        'open-shared-workshops shared-workshop craft-exchange lantern-making-ability',
      ],
      [
        'limit-market-stalls',
        false,
        'positive',
        'limit-market-stalls broken-contract-risk guild-trust craft-exchange lantern-making-ability',
      ],
      [
        'manage-night-market',
        false,
        'positive',
        'limit-market-stalls broken-contract-risk guild-trust craft-exchange lantern-making-ability',
      ],
    ]);
  });

  it('has no policies for a factor that none reaches', async () => {
    expect((await get('/api/nodes/neighbouring-town-competition')).body.policies).toEqual([]);
  });

  it.each(['nobody', '__proto__', 'constructor', '%00', '%F0%9F%99%82'])('refuses the unknown key %s', async (key) => {
    const { status, body } = await get(`/api/nodes/${key}`);
    expect([status, body.error.code]).toEqual([404, 'UNKNOWN_NODE']);
    expect(body.error.message).toContain(JSON.stringify(decodeURIComponent(key)));
  });
});

describe('GET /api/edges/:key', () => {
  it('has the edge, its ends, and the place of each quote in the text', async () => {
    const { body } = await get('/api/edges/guild-trust-DRIVES-craft-exchange-plus');
    expect(EdgeDetailSchema.strict().parse(body)).toEqual(body);
    const { ends, evidence, ...edge } = EdgeDetailSchema.parse(body);
    expect(edge).toEqual(graph.edges.find(({ key }) => key === edge.key));
    expect(ends).toEqual({ source: nodeOf('guild-trust'), target: nodeOf('craft-exchange') });
    expect(evidence.map(({ exact, section }) => `${bare<string>(section)} ${exact}`)).toEqual([
      's3 行会信任促进手艺交流',
      's3 没有行会信任，手艺交流就不会发生',
    ]);
    const { text } = PaperTextSchema.parse((await get('/api/papers/invented/text')).body);
    for (const { start, end, exact, prefix, suffix } of evidence) {
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
    }
  });

  it('has evidence for every edge of the graph, as the graph quotes it', async () => {
    for (const { key, attributes } of graph.edges) {
      const { evidence } = EdgeDetailSchema.parse((await get(`/api/edges/${encodeURIComponent(key)}`)).body);
      expect(evidence.map(({ exact }) => exact)).toEqual(attributes.quotes);
      expect(evidence.map(({ passage }) => passage)).toEqual(attributes.passages);
    }
  });

  it('refuses an unknown key', async () => {
    const { status, body } = await get('/api/edges/nobody');
    expect([status, body.error.code, body.error.message]).toEqual([
      404,
      'UNKNOWN_EDGE',
      'There is no edge with the key "nobody".',
    ]);
  });
});

describe('GET /api/papers', () => {
  it('lists the papers with what each holds', async () => {
    const { body } = await get('/api/papers');
    expect(PaperListSchema.parse(body)).toEqual(body);
    expect(body).toEqual([
      {
        id: 'invented',
        language: 'zh-Hans',
        title: '灯笼镇合作社（虚构）',
        authors: ['虚构作者'],
        year: 2000,
        label_zh: '虚构论文：灯笼镇合作社',
        label_en: 'Invented paper: the cooperatives of Lantern Town',
        invented: true,
        nodes: 25,
        edges: 34,
        passages: 33,
      },
    ]);
  });
});

describe('GET /api/papers/:id/text', () => {
  it('has the text, and passages whose places and edges are those of the graph', async () => {
    const { body } = await get('/api/papers/invented/text');
    expect(PaperTextSchema.strict().parse(body)).toEqual(body);
    const paper = PaperTextSchema.parse(body);
    expect([paper.sections.length, paper.passages.length]).toEqual([8, 33]);
    const passage = paper.passages.find(({ id }) => id === withIds('passage 4.1-4'));
    expect(passage && paper.text.slice(passage.start, passage.end)).toBe('𠮷屋行会提供行会信任。');
    const claimed = new Set(paper.passages.flatMap(({ edges }) => edges));
    expect([...claimed].toSorted()).toEqual(graph.edges.map(({ key }) => key).toSorted());
  });

  it('refuses an unknown paper', async () => {
    const { status, body } = await get('/api/papers/other/text');
    expect([status, body.error.code]).toEqual([404, 'UNKNOWN_PAPER']);
  });
});
