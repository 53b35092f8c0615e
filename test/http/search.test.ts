import request from 'supertest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SearchAnswerSchema, type SearchHit } from '../../server/contract/search.ts';
import { bare } from '../fixtures/keys.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
});
afterAll(() => invented.close());

function ask(query: Record<string, string>) {
  return request(invented.app).get(`/api/search?${new URLSearchParams(query)}`);
}

async function find(query: Record<string, string>): Promise<SearchHit[]> {
  const { body, status } = await ask(query);
  expect(status).toBe(200);
  expect(SearchAnswerSchema.parse(body)).toEqual(body);
  return bare(SearchAnswerSchema.parse(body));
}

const WORKSHOP = {
  key: 'shared-workshop',
  nodeType: 'Factor',
  name_zh: '共享工坊',
  name_en: 'shared workshop',
};

it.each([
  ['共享工坊', 'name_zh'],
  ['Shared Workshop', 'name_en'],
  ['gongxianggongfang', 'pinyin'],
  ['gxgf', 'pinyin'],
])('finds a node first by %j', async (q, matched) => {
  expect((await find({ q }))[0]).toEqual({ ...WORKSHOP, matched });
});

it('finds by traditional characters', async () => {
  expect((await find({ q: '燈籠訂單' })).map(({ key, matched }) => `${key} ${matched}`)).toEqual([
    'lantern-orders name_zh',
    'limit-market-stalls summary_zh',
    'prolong-night-market summary_zh',
  ]);
});

it('finds a character outside of the basic plane', async () => {
  expect((await find({ q: '𠮷' })).map(({ key }) => key)).toEqual(['yoshiya-guild']);
});

it('narrows to types and to a paper, and cuts at the limit', async () => {
  const hits = await find({ q: '灯笼', types: 'Factor,Outcome', paper: 'invented' });
  expect(hits.map(({ key, matched }) => `${key} ${matched}`)).toEqual([
    'lantern-orders name_zh',
    'lantern-town-income summary_zh',
  ]);
  expect(await find({ q: '灯笼', limit: '1' })).toHaveLength(1);
  expect(await find({ q: '灯笼', types: 'Actor' })).toEqual([]);
});

it('answers a query that asks for nothing with nothing', async () => {
  expect(await find({ q: '' })).toEqual([]);
  expect(await find({ q: '🙂' })).toEqual([]);
});

it.each([
  [{}, 'Parameter q is missing.', 'q is text of 0 to 200 characters.'],
  [{ q: 'a', limit: '0' }, 'Parameter limit: "0" is not accepted.', 'limit is a whole number from 1 to 100.'],
  [{ q: 'a', limit: 'many' }, 'Parameter limit: "many" is not accepted.', 'limit is a whole number from 1 to 100.'],
  [
    { q: 'a', types: 'Factor,Person' },
    'Parameter types: "Factor,Person" is not accepted.',
    'types is a list, separated by commas, of one of Countermeasure, Factor, Mechanism, Advantage, Outcome, Concept, Actor.',
  ],
])('refuses %j and says what is accepted', async (query, message, hint) => {
  const { status, body } = await ask(query);
  expect([status, body.error.code, body.error.message, body.error.hint]).toEqual([400, 'BAD_REQUEST', message, hint]);
});

it('refuses a query of 10,000 characters without repeating all of it', async () => {
  const { status, body } = await ask({ q: '灯'.repeat(1000) });
  expect([status, body.error.hint]).toEqual([400, 'q is text of 0 to 200 characters.']);
  expect(body.error.message.length).toBeLessThan(120);
  expect((await ask({ q: 'x'.repeat(10_000) })).status).toBe(400);
});

it('refuses a paper that is not there', async () => {
  const { status, body } = await ask({ q: 'a', paper: 'other' });
  expect([status, body.error.code]).toEqual([404, 'UNKNOWN_PAPER']);
});
