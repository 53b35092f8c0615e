import type { Question } from '../question.ts';
import { get, post } from './build.ts';
import type { Subjects } from './subjects.ts';

const ROUTE = 'refusals';

/** What every version has to refuse, and the words in which it does. */
export function refusedRequests({ causal, nodes, node, paperIds, snapshot }: Subjects): Question[] {
  const [one = '', other = ''] = causal.map(node);
  const [paper = ''] = paperIds;
  const { bundle, paper: home } = nodes.find((part) => part.bundle !== null) ?? {};
  const heading = snapshot.nodes.find(({ key, paper: itsOwn }) => key === bundle && itsOwn === home);
  const part = snapshot.edges.find(({ edgeType, target }) => edgeType === 'PART_OF' && target === heading?.key);
  const inside = snapshot.nodes.find(({ key }) => key === part?.source);
  const refused = (path: string, query: Record<string, string | number> = {}): Question => get(ROUTE, path, query);
  const send = (path: string, body: unknown, headers?: Record<string, string>): Question =>
    post(ROUTE, path, body, headers);
  const by = (method: string, path: string): Question => ({ route: ROUTE, method, path });
  const raw = (path: string, body: string, type = 'application/json'): Question => ({
    ...by('POST', path),
    headers: { 'content-type': type },
    body,
  });
  return [
    refused('/api/nodes/no-such-node'),
    refused('/api/edges/no-such-edge'),
    refused('/api/graph', { paper: 'no-such-paper' }),
    refused('/api/papers/no-such-paper/text'),
    refused('/api/search', { q: 'x', paper: 'no-such-paper' }),
    refused('/api/search'),
    refused('/api/search', { q: 'x', limit: 0 }),
    refused('/api/search', { q: 'x', types: 'Nothing' }),
    refused('/api/paths', { from: one }),
    refused('/api/paths', { from: one, to: 'no-such-node' }),
    refused('/api/paths', { from: one, to: one }),
    ...(heading && inside ? [refused('/api/paths', { from: node(inside), to: node(heading) })] : []),
    refused('/api/paths', { from: one, to: other, maxLength: 13 }),
    refused('/api/paths', { from: one, to: other, maxLength: 'x' }),
    refused('/api/paths', { from: one, to: other, limit: 10_001 }),
    refused('/api/paths', { from: one, to: other, lift: 'perhaps' }),
    refused(`/api/paths?from=${one}&from=${other}&to=${other}`),
    refused('/api/reach', { from: one, direction: 'sideways' }),
    refused('/api/reach', { from: 'no-such-node' }),
    refused('/api/loops', { maxLength: 0 }),
    refused('/api/coverage', { lift: 'x' }),
    refused('/api/leverage', { maxLength: -1 }),
    refused('/api/minimal-policies'),
    refused('/api/minimal-policies', { targets: `${one},no-such-node` }),
    refused('/api/compare', { left: one, right: one }),
    refused('/api/compare', { left: one, right: 'no-such-node' }),
    refused('/api/export/no-such-format'),
    refused('/api/export/json', { paper: 'no-such-paper' }),
    refused('/api/export/json', { lang: 'xx', paper }),
    refused('/api/no-such-address'),
    refused('/api/nodes/%E0%A4%A'),
    send('/api/what-if', {}),
    send('/api/what-if', { changes: {} }),
    send('/api/what-if', { changes: { 'no-such-node': 1 } }),
    send('/api/what-if', { changes: { [one]: 2 } }),
    send('/api/what-if', { changes: { [one]: 1 }, samples: 0 }),
    send('/api/queries/no-such-query', {}),
    send('/api/queries/reach-from', {}),
    send('/api/queries/reach-from', { parameters: { node: one, other: 1 } }),
    send('/api/queries/most-connected', { parameters: { count: 'many' } }),
    send('/api/cypher', { query: 1 }),
    send('/api/cypher', []),
    send('/api/cypher/format', { query: 'RETURN 1', caret: -1 }),
    send('/api/cypher', { query: 'RETURN 1' }, { origin: 'http://elsewhere.example' }),
    send('/api/cypher', { query: 'RETURN 1' }, { host: 'elsewhere.example' }),
    raw('/api/cypher', '{"query": '),
    raw('/api/cypher', 'query=RETURN 1', 'application/x-www-form-urlencoded'),
    raw('/api/cypher', `${'['.repeat(200)}${']'.repeat(200)}`),
    raw('/api/cypher', JSON.stringify({ query: `RETURN '${'x'.repeat(100_001)}'` })),
    by('POST', '/api/graph'),
    by('PUT', '/api/cypher'),
    by('DELETE', '/api/queries'),
    by('GET', '/api/what-if'),
    by('OPTIONS', '/api/graph'),
    by('HEAD', '/api/loops'),
  ];
}
