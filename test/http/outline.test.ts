import { describe, expect, it } from 'vitest';
import { OutlineAnswerSchema, type OutlineAnswer } from '../../server/contract/outline.ts';
import { PathsAnswerSchema } from '../../server/contract/reasoning.ts';
import { bare } from '../fixtures/keys.ts';
import { askInvented } from './ask-invented.ts';

const get = askInvented();

async function outline(query: Record<string, string>): Promise<OutlineAnswer> {
  const { body, status } = await get('/api/outline', query);
  expect(status).toBe(200);
  expect(OutlineAnswerSchema.strict().parse(body)).toEqual(body);
  return OutlineAnswerSchema.parse(body);
}

describe('GET /api/outline', () => {
  it('gives everything one by one, each claim on an arrow of its own two nodes', async () => {
    const { revision, nodes, arrows, caption, truncated } = await outline({ depth: 'everything', paper: 'invented' });
    const { body: graph } = await get('/api/graph');
    const claims = graph.edges.filter(({ attributes }: { attributes: object }) => 'polarity' in attributes);
    expect([revision, truncated]).toEqual([graph.revision, null]);
    expect(nodes.map(({ key, standsFor }) => [key, standsFor])).toEqual(
      graph.nodes.map(({ key }: { key: string }) => [key, [key]]),
    );
    expect(arrows.flatMap(({ edges }) => edges).toSorted()).toEqual(claims.map(({ key }: { key: string }) => key));
    expect([caption.claims, caption.claimsShown, caption.elsewhere]).toEqual([claims.length, claims.length, 0]);
  });

  it('gathers what is folded, and its chains are those of GET /api/paths with the same depth', async () => {
    const depth = 'outline';
    const { nodes, arrows } = await outline({ depth, open: '' });
    expect(nodes.some(({ filed }) => filed > 0)).toBe(true);
    expect(new Set(arrows.map(({ kind }) => kind))).toEqual(new Set(['claim', 'chain']));
    for (const { source, target, kind, edges, net, steps, traceNet } of arrows) {
      const paths = PathsAnswerSchema.parse((await get('/api/paths', { from: source, to: target, depth })).body);
      const own = paths.paths.filter((path) => kind === 'chain' || path.edges.length === 1);
      expect([...new Set(own.flatMap((path) => path.edges))].toSorted()).toEqual(edges);
      expect(Math.min(...own.map((path) => path.edges.length))).toBe(steps);
      if (kind === 'chain') expect(paths.net).toBe(net);
      const traced = await get('/api/paths', { from: source, to: target });
      expect(traced.status === 400 ? null : traced.body.net).toBe(traceNet);
    }
  });

  it('opens a heading in place', async () => {
    const closed = await outline({ depth: 'outline' });
    const heading = closed.nodes.find(({ filed }) => filed > 0);
    if (!heading) throw new Error('The invented paper has no heading that shows anything.');
    const open = await outline({ depth: 'outline', open: bare(heading.key) });
    const shown = open.nodes.filter(({ key }) => !closed.nodes.some((node) => node.key === key));
    expect(shown).toHaveLength(heading.filed);
    expect(open.nodes.find(({ key }) => key === heading.key)).toEqual({
      key: heading.key,
      standsFor: [heading.key],
      filed: heading.filed,
    });
  });

  it.each([
    ['/api/outline', {}, 'BAD_REQUEST'],
    ['/api/outline', { depth: 'all' }, 'BAD_REQUEST'],
    ['/api/outline', { depth: 'headings', paper: 'none' }, 'UNKNOWN_PAPER'],
    ['/api/outline', { depth: 'outline', open: 'nowhere' }, 'UNKNOWN_NODE'],
    ['/api/outline', { depth: 'outline', open: 'guild-trust' }, 'NOT_A_HEADING'],
    ['/api/paths', { from: 'guild-trust', to: 'lantern-orders', open: 'guild-trust' }, 'BAD_REQUEST'],
    ['/api/paths', { from: 'guild-trust', to: 'guild-trust', depth: 'everything' }, 'SAME_NODE'],
  ] as const)('%s of %j is refused: %s', async (path, query, code) => {
    const { body } = await get(path, query);
    expect(body.error.code).toBe(code);
    expect(body.error.hint.length).toBeGreaterThan(10);
  });
});
