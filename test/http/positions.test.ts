import request from 'supertest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GraphSchema } from '../../server/contract/graph.ts';
import type { LayoutGraph } from '../../server/layout/positions.ts';
import { computePositions } from '../../server/layout/positions.ts';
import { keepLibrary, type LibraryOptions } from '../../server/library/keep-library.ts';
import type { Placed } from '../../server/positions/paper-positions.ts';
import { openInventedApp, readInventedPositions, type InventedApp } from './invented-app.ts';

let invented: InventedApp;
beforeAll(async () => {
  invented = await openInventedApp();
});
afterAll(() => invented.close());

function keep(options: Partial<LibraryOptions> = {}) {
  const { store, catalog } = invented.services;
  const kept = keepLibrary(store, catalog, { readPositions: () => Promise.resolve([]), ...options });
  const app = invented.variant({ services: { ...invented.services, library: kept.current } });
  return { kept, ask: (headers = {}) => request(app).get('/api/graph').set(headers) };
}

it('are those of the paper, and nothing is laid out', async () => {
  const layOut = () => Promise.reject(new Error('nobody asked for a layout'));
  const { ask, kept } = keep({ readPositions: readInventedPositions, layOut });
  const [shipped] = await readInventedPositions();
  const { nodes } = GraphSchema.parse((await ask()).body);
  const places = nodes.map(({ key, attributes }) => [key.replace('invented:', ''), [attributes.x, attributes.y]]);
  expect(Object.fromEntries(places)).toEqual(shipped?.everything);
  expect(await kept.settled()).toBe(await kept.current());
});

it('are quick ones by type until better ones are there, and then the tag is another', async () => {
  let finish = (_placed: Placed): void => undefined;
  let asked: LayoutGraph | null = null;
  const { ask, kept } = keep({
    layOut: (graph) => {
      asked = graph;
      return new Promise((resolve) => (finish = resolve));
    },
  });
  const before = await ask();
  const quick = GraphSchema.parse(before.body);
  const columns = (type: string) => quick.nodes.filter(({ attributes }) => attributes.nodeType === type);
  expect(Math.max(...columns('Countermeasure').map(({ attributes }) => attributes.x))).toBeLessThan(
    Math.min(...columns('Outcome').map(({ attributes }) => attributes.x)),
  );
  const held = { 'If-None-Match': before.headers.etag ?? '' };
  expect((await ask(held)).status).toBe(304);
  if (asked === null) throw new Error('Nobody asked for a layout.');
  finish(computePositions(asked));
  await kept.settled();
  const after = await ask(held);
  expect(after.status).toBe(200);
  expect(GraphSchema.parse(after.body)).toEqual(
    GraphSchema.parse((await request(invented.app).get('/api/graph')).body),
  );
});

it('are worked out in a thread where none came with the paper', async () => {
  const { kept } = keep();
  const [shipped] = await readInventedPositions();
  const { nodes } = await kept.settled();
  expect(nodes.get('invented:guild-trust')?.attributes).toMatchObject({
    x: shipped?.everything['guild-trust' as never]?.[0],
    y: shipped?.everything['guild-trust' as never]?.[1],
  });
});

it('stay quick ones, and somebody hears of it, where the layout fails', async () => {
  const faults: unknown[] = [];
  const fault = new Error('no room');
  const { kept } = keep({ layOut: () => Promise.reject(fault), onFault: (error) => faults.push(error) });
  expect((await kept.settled()).nodes.size).toBe(25);
  expect(faults).toEqual([fault]);
});
