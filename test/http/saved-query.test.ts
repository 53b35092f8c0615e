import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeQueryFile } from '../../client/model/cypher/query-file.ts';
import { packageRoot } from '../../server/package-root.ts';
import { loadCatalog } from '../../server/queries/catalog.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
let folder: string;
beforeAll(async () => {
  [invented, folder] = await Promise.all([openInventedApp(), mkdtemp(join(tmpdir(), 'causeway-saved-'))]);
  await cp(join(packageRoot, 'cypher/queries'), folder, { recursive: true });
}, 180_000);
afterAll(async () => {
  await invented.close();
  await rm(folder, { recursive: true });
});

test('a saved query with lists and maps, dropped into the folder of named queries, runs as one of them', async () => {
  const saved = {
    name: 'Nodes of mine',
    description: 'Those that are listed, with a weight.',
    text: 'MATCH (n) WHERE n.id IN $keys RETURN n, n.id AS key, $weights.heavy AS weight ORDER BY key',
    parameters: { keys: ['guild-trust', 'broken-contract-risk'], weights: { heavy: 2 }, 备注: null },
    columns: [
      { name: 'n', type: 'any' },
      { name: 'key', type: 'string' },
      { name: 'weight', type: 'integer' },
    ],
  };
  await writeFile(join(folder, 'nodes-of-mine.cypher'), writeQueryFile('nodes-of-mine', saved));
  const text = 'MATCH (n:Factor) RETURN count(n) AS `how many`';
  const unrun = { ...saved, text, parameters: {}, columns: [] };
  await writeFile(join(folder, 'never-run.cypher'), writeQueryFile('never-run', unrun));
  const catalog = await loadCatalog(folder);
  const app = invented.variant({ services: { ...invented.services, catalog } });

  const listed = await request(app).get('/api/queries');
  expect(listed.body.find(({ name }: { name: string }) => name === 'nodes-of-mine')).toMatchObject({
    title_zh: 'Nodes of mine',
    parameters: { properties: { keys: { type: 'array' } } },
  });
  const answer = await request(app).post('/api/queries/nodes-of-mine').send({});
  expect(answer.body).toMatchObject({
    columns: ['n', 'key', 'weight'],
    rows: [
      [{ $type: 'node', key: 'invented:broken-contract-risk' }, 'broken-contract-risk', 2],
      [{ $type: 'node', key: 'invented:guild-trust' }, 'guild-trust', 2],
    ],
  });
  const fewer = await request(app)
    .post('/api/queries/nodes-of-mine')
    .send({ parameters: { keys: ['guild-trust'] } });
  expect(fewer.body.rowCount).toBe(1);
  const refused = await request(app)
    .post('/api/queries/nodes-of-mine')
    .send({ parameters: { keys: 'guild-trust' } });
  expect([refused.status, refused.body.error.code]).toEqual([400, 'BAD_REQUEST']);
  expect((await request(app).post('/api/queries/never-run').send({})).body.columns).toEqual(['how many']);
});
