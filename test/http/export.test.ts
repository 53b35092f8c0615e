import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { DirectedGraph, MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphSchema, type Graph } from '../../server/contract/graph.ts';
import type { OpenApiDocument } from '../../server/openapi.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';
import { getRaw } from './raw-request.ts';

let invented: InventedApp;
let graph: Graph;
beforeAll(async () => {
  invented = await openInventedApp();
  graph = GraphSchema.parse((await request(invented.app).get('/api/graph')).body);
});
afterAll(() => invented.close());

const FORMATS: readonly (readonly [format: string, contentType: string, fileName: string])[] = [
  ['json', 'application/json; charset=utf-8', 'causeway-invented.json'],
  ['graphml', 'application/graphml+xml; charset=utf-8', 'causeway-invented-zh.graphml'],
  ['gexf', 'application/gexf+xml; charset=utf-8', 'causeway-invented-zh.gexf'],
  ['jgf', 'application/vnd.jgf+json; charset=utf-8', 'causeway-invented-zh.jgf.json'],
  ['neo4j-csv', 'application/zip', 'causeway-invented-neo4j.zip'],
  ['cypher', 'application/x-cypher-query; charset=utf-8', 'causeway-invented.cypher'],
  ['claims-csv', 'text/csv; charset=utf-8', 'causeway-invented-claims.csv'],
  ['claims-html', 'text/html; charset=utf-8', 'causeway-invented-claims-zh.html'],
  ['claims-markdown', 'text/markdown; charset=utf-8', 'causeway-invented-claims-zh.md'],
  ['nodes-csv', 'text/csv; charset=utf-8', 'causeway-invented-nodes.csv'],
  ['bibtex', 'application/x-bibtex; charset=utf-8', 'causeway-invented-zh.bib'],
  ['ris', 'application/x-research-info-systems; charset=utf-8', 'causeway-invented-zh.ris'],
  ['csl-json', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'causeway-invented-zh.csl.json'],
];

async function exported(format: string, query = ''): Promise<string> {
  const { bytes } = await getRaw(invented.app, `/api/export/${format}${query}`, { 'Accept-Encoding': 'identity' });
  return bytes.toString('utf8');
}

describe.each(FORMATS)('GET /api/export/%s', (format, contentType, fileName) => {
  const path = `/api/export/${format}?paper=invented&lang=zh`;

  it('is a file to keep, of its own type and name', async () => {
    const { status, headers, bytes } = await getRaw(invented.app, path, { 'Accept-Encoding': 'identity' });
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      contentType,
      `attachment; filename="${fileName}"`,
    ]);
    expect(bytes.length).toBeGreaterThan(100);
  });

  it('is not sent again to who holds it', async () => {
    const first = await request(invented.app).get(path);
    const again = await request(invented.app)
      .get(path)
      .set('If-None-Match', first.headers.etag ?? '');
    expect([first.headers.etag, again.status]).toEqual([expect.stringMatching(/^"[\w-]+"$/), 304]);
  });

  it('is the same for all papers when there is one, but for its name', async () => {
    expect(await exported(format, '?lang=zh')).toBe(await exported(format, '?paper=invented&lang=zh'));
    const { headers } = await request(invented.app).get(`/api/export/${format}?lang=zh`);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${fileName.replace('causeway-invented', 'causeway')}"`,
    );
  });

  it('refuses a paper and a language that there is none of', async () => {
    const paper = await request(invented.app).get(`/api/export/${format}?paper=other`);
    expect([paper.status, paper.body.error.code]).toEqual([404, 'UNKNOWN_PAPER']);
    expect(paper.headers['content-disposition']).toBeUndefined();
    const language = await request(invented.app).get(`/api/export/${format}?lang=fr`);
    expect([language.status, language.body.error.hint]).toEqual([400, 'lang is one of zh, en.']);
  });
});

describe('the exports of the invented paper', () => {
  it('hold the graph whole, with its loops and conflicts', async () => {
    const graphs = [
      parseGraphml(MultiDirectedGraph, await exported('graphml')),
      parseGexf(MultiDirectedGraph, await exported('gexf')),
    ];
    for (const read of graphs) {
      expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length]);
      expect(read.nodes().toSorted()).toEqual(graph.nodes.map(({ key }) => key));
      expect(read.edges().toSorted()).toEqual(graph.edges.map(({ key }) => key));
      expect(read.getNodeAttribute('invented:yoshiya-guild', 'name_zh')).toBe('𠮷屋行会');
    }
    expect(GraphSchema.parse(JSON.parse(await exported('json')))).toEqual(graph);
    const { graph: jgf } = JSON.parse(await exported('jgf'));
    expect([Object.keys(jgf.nodes).length, jgf.edges.length]).toEqual([graph.nodes.length, graph.edges.length]);
  });

  it('name nodes in the language asked for', async () => {
    const labelIn = async (language: string) =>
      parseGexf(DirectedGraph, await exported('gexf', `?lang=${language}`)).getNodeAttribute(
        'invented:guild-trust',
        'label',
      );
    expect([await labelIn('zh'), await labelIn('en')]).toEqual(['行会信任', 'trust in the guild']);
  });

  it('hold every quote of every edge at its place in the text', async () => {
    const { text } = (await request(invented.app).get('/api/papers/invented/text')).body;
    const rows: Record<string, string>[] = parse(await exported('claims-csv'), { bom: true, columns: true });
    expect(rows.length).toBe(graph.edges.flatMap(({ attributes }) => attributes.quotes).length);
    for (const { quote, start, end } of rows) expect(text.slice(Number(start), Number(end))).toBe(quote);
    expect(new Set(rows.map(({ claim }) => claim))).toEqual(new Set(graph.edges.map(({ key }) => key)));
  });

  it('print the claims of each section', async () => {
    const $ = load(await exported('claims-html', '?lang=zh'));
    expect($('tbody tr').length).toBe(graph.edges.flatMap(({ attributes }) => attributes.quotes).length);
    expect($('section').length).toBe(8);
    expect($('.about').text()).toContain('虚构论文');
  });

  it('cite what the file says', async () => {
    expect(await exported('bibtex')).toBe(
      [
        '@misc{invented,',
        '  title = {{灯笼镇合作社（虚构）}},',
        '  author = {{虚构作者}},',
        '  year = {2000},',
        '  language = {zh-Hans},',
        '  note = {Invented paper: the cooperatives of Lantern Town}',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe.each(['xml', 'GEXF', '__proto__', 'constructor', '%3Cimg%3E'])('the format %s', (format) => {
  it('is refused with a hint that lists the formats', async () => {
    const { status, body, headers } = await request(invented.app).get(`/api/export/${format}`);
    expect([status, body.error.code]).toEqual([404, 'NOT_FOUND']);
    expect(body.error.hint).toBe(`Formats: ${FORMATS.map(([name]) => name).join(', ')}.`);
    expect(headers['content-disposition']).toBeUndefined();
  });
});

it('is documented with its formats and its media types', async () => {
  const document: OpenApiDocument = (await request(invented.app).get('/openapi.json')).body;
  const operation = document.paths['/api/export/{format}']?.get;
  expect(operation?.parameters[0]?.schema).toEqual({ type: 'string', enum: FORMATS.map(([format]) => format) });
  expect(operation?.parameters.map(({ name }) => name)).toEqual(['format', 'paper', 'lang']);
  const types = FORMATS.map(([, contentType]) => contentType.split(';')[0]);
  expect(Object.keys(operation?.responses[200]?.content ?? {})).toEqual([...new Set(types)]);
  expect(operation?.responses[200]?.content?.['application/json']).toEqual({
    schema: { $ref: '#/components/schemas/Graph' },
  });
});

it('is in the README of the server with every format', async () => {
  const readme = await readFile('server/README.md', 'utf8');
  expect(FORMATS.map(([format]) => format).filter((format) => !readme.includes(`\`${format}\``))).toEqual([]);
});
