import request from 'supertest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CoverageAnswer } from '../../server/contract/coverage.ts';
import type { LeverageAnswer } from '../../server/contract/leverage.ts';
import type { LoopsAnswer } from '../../server/contract/loops.ts';
import type { MinimalPoliciesAnswer } from '../../server/contract/minimal-policies.ts';
import type { WhatIfAnswer } from '../../server/contract/what-if.ts';
import { bare } from '../fixtures/keys.ts';
import { openInventedApp, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
});
afterAll(() => invented.close());

async function get<Answer>(path: string, query: Record<string, string> = {}): Promise<Answer> {
  const { body, status } = await request(invented.app).get(`${path}?${new URLSearchParams(query)}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return bare(body as Answer);
}

it('GET /api/loops tells reinforcing loops from balancing ones', async () => {
  const { loops, truncated } = await get<LoopsAnswer>('/api/loops');
  expect(truncated).toBeNull();
  expect(loops.map(({ nodes, kind }) => [kind, ...nodes].join(' '))).toEqual(
    expect.arrayContaining(['B lantern-orders stock-pressure', 'R craft-exchange lantern-making-ability']),
  );
});

it('GET /api/coverage shows what no policy addresses and where policies clash', async () => {
  const coverage = await get<CoverageAnswer>('/api/coverage');
  expect(coverage.rows).toContain('prolong-night-market');
  expect(coverage.unaddressed).toContain('neighbouring-town-competition');
  expect(coverage.clashes.length).toBeGreaterThan(0);
});

it('GET /api/leverage ranks every causal node and names its formula and source', async () => {
  const { nodes, formula, source } = await get<LeverageAnswer>('/api/leverage');
  expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map(({ rank }) => rank).toSorted((a, b) => a - b));
  expect([formula, source].every((text) => text.length > 10)).toBe(true);
});

it('GET /api/minimal-policies finds the smallest sets', async () => {
  const answer = await get<MinimalPoliciesAnswer>('/api/minimal-policies', { targets: 'lantern-orders' });
  expect(answer.size).toBe(1);
  expect(answer.sets.map(({ policies }) => policies)).toContainEqual(['prolong-night-market']);
});

it('GET /api/compare keeps apart what one node reaches, what both do, and what the other does', async () => {
  const answer = await get<{ both: string[]; opposed: string[] }>('/api/compare', {
    left: 'prolong-night-market',
    right: 'limit-market-stalls',
  });
  expect(answer.opposed).toContain('lantern-orders');
  expect(answer.both).toEqual(expect.arrayContaining(answer.opposed));
});

it('POST /api/what-if answers the same for the same seed, and clamps what was changed', async () => {
  const ask = () =>
    request(invented.app)
      .post('/api/what-if')
      .send({ changes: { 'prolong-night-market': 1 }, samples: 50 });
  const [{ body }, again] = [await ask(), await ask()];
  expect(again.body).toEqual(body);
  const { nodes } = bare(body as WhatIfAnswer);
  expect(nodes.find(({ key }) => key === 'prolong-night-market')).toMatchObject({ change: 1, agreement: 1 });
  expect(nodes.find(({ key }) => key === 'lantern-orders')?.sign).toBe('+');
});

it.each([
  ['/api/loops?maxLength=99', 400, 'BAD_REQUEST'],
  ['/api/compare?left=nowhere&right=limit-market-stalls', 404, 'UNKNOWN_NODE'],
  ['/api/compare?left=lantern-making-ability&right=craft-learning-advantage', 400, 'SAME_NODE'],
  ['/api/minimal-policies?targets=nowhere', 404, 'UNKNOWN_NODE'],
  ['/api/minimal-policies', 400, 'BAD_REQUEST'],
])('GET %s is refused with %i %s', async (address, status, code) => {
  const answer = await request(invented.app).get(address);
  expect([answer.status, answer.body.error.code]).toEqual([status, code]);
});

it('POST /api/what-if refuses a change beyond 1 and a node that is not there', async () => {
  const ask = (changes: Record<string, number>) => request(invented.app).post('/api/what-if').send({ changes });
  expect((await ask({ 'limit-market-stalls': 2 })).status).toBe(400);
  expect((await ask({ nowhere: 1 })).status).toBe(404);
});
