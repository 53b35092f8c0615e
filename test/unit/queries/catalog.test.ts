import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listQueries, loadCatalog } from '../../../server/queries/catalog.ts';

const ParametersSchema = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

const QUERIES = fileURLToPath(new URL('../../../cypher/queries', import.meta.url));

describe('the catalog', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'causeway-catalog-'));
    await cp(QUERIES, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('lists every named query by topic and name, and none of the app’s', async () => {
    const queries = listQueries(await loadCatalog(QUERIES));
    const files = (await readdir(QUERIES)).filter((name) => name.endsWith('.cypher'));
    expect(queries.map(({ name }) => `${name}.cypher`).toSorted()).toEqual(files.toSorted());
    expect(queries.filter(({ columns }) => columns.length === 0)).toEqual([]);
    const order = queries.map(({ topic, name }) => `${topic} ${name}`);
    expect(order).toEqual(order.toSorted());
  });

  test('is in the README with every named query and its parameters, and with no other', async () => {
    const readme = await readFile('cypher/README.md', 'utf8');
    const rows = [...readme.matchAll(/^\| `([a-z]+(?:-[a-z]+)*)` +\| ([^|]*?) *\|/gm)];
    const listed = rows.map(([, name, parameters]) => `${name}: ${parameters?.replaceAll('`', '')}`);
    const named = listQueries(await loadCatalog(QUERIES)).map(({ name, parameters }) => {
      const { properties, required } = ParametersSchema.parse(parameters);
      const each = Object.keys(properties).map((key) => (required.includes(key) ? key : `${key}?`));
      return `${name}: ${each.join(', ')}`;
    });
    expect(listed.toSorted()).toEqual(named.toSorted());
  });

  test('describes a query for whoever wants to run it', async () => {
    const catalog = await loadCatalog(QUERIES);
    expect(catalog.named.get('parts-of')?.query).toEqual({
      name: 'parts-of',
      topic: 'structure',
      title_en: 'The parts of a heading',
      title_zh: '一个标题之下的组成部分',
      description: 'Everything that is part of a node, directly or through other parts, and how deep it lies.',
      description_zh: '直接或经由其他部分属于一个节点的全部组成部分，以及所处的层次。',
      text: [
        'MATCH chain = (n)-[:PART_OF*1..8]->({uid: $node})',
        'WITH n.uid AS node, labels(n)[0] AS nodeType, n.name_zh AS name_zh, n.name_en AS name_en, min(length(chain)) AS depth',
        'RETURN node, nodeType, name_zh, name_en, depth',
        'ORDER BY depth, node',
      ].join('\n'),
      parameters: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        properties: {
          node: {
            type: 'string',
            minLength: 1,
            maxLength: 500,
            description: 'key of a node',
            description_zh: '节点的键',
            format: 'node',
          },
        },
        required: ['node'],
        additionalProperties: false,
      },
      columns: [
        { name: 'node', type: 'string', description: 'key of the node', description_zh: '节点的键' },
        { name: 'nodeType', type: 'string', description: 'type of the node', description_zh: '节点类型' },
        { name: 'name_zh', type: 'string', description: 'Chinese name of the node', description_zh: '节点的中文名' },
        { name: 'name_en', type: 'string', description: 'English name of the node', description_zh: '节点的英文名' },
        {
          name: 'depth',
          type: 'integer',
          description: 'steps from the node asked about',
          description_zh: '距所问节点的层数',
        },
      ],
    });
  });

  test('every parameter of a statement is declared, and every declared one is used', async () => {
    const { named, app } = await loadCatalog(QUERIES);
    for (const { query } of [...named.values(), ...app.values()]) {
      const used = new Set([...query.text.matchAll(/\$([a-zA-Z]+)/g)].map(([, name = '']) => name));
      expect([query.name, [...used].toSorted()]).toEqual([
        query.name,
        Object.keys(query.parameters.properties ?? {}).toSorted(),
      ]);
    }
  });

  test('is not loaded with a file whose header is wrong', async () => {
    await writeFile(join(folder, 'wrong.cypher'), '// name: wrong\nRETURN 1 AS one\n');
    await expect(loadCatalog(folder)).rejects.toThrow('The header of the query wrong is wrong');
  });
});
