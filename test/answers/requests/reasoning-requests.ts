import type { Question } from '../question.ts';
import { get, post } from './build.ts';
import { connectedPairs, pairsOf, type Subjects } from './subjects.ts';

type Query = Record<string, string | number>;

export function pathRequests(subjects: Subjects): Question[] {
  const { causal, node } = subjects;
  const shapes: Query[] = [
    {},
    { lift: 'false' },
    { maxLength: 3 },
    { maxLength: 12, limit: 5 },
    { limit: 1, lift: 'true' },
    { maxLength: 6, lift: 'false', limit: 10_000 },
  ];
  const pairs = [...connectedPairs(subjects, 24), ...pairsOf(causal, 6, 3)];
  const asked = pairs.map(([from, to], at) =>
    get('/api/paths', '/api/paths', { from: node(from), to: node(to), ...shapes[at % shapes.length] }),
  );
  const toHeadings = connectedPairs(subjects, causal.length)
    .filter(([, { bundle }]) => bundle === null)
    .slice(0, 6);
  return [
    ...asked,
    ...toHeadings.map(([from, to]) =>
      get('/api/paths', '/api/paths', { from: node(from), to: node(to), maxLength: 5 }),
    ),
  ];
}

export function reachRequests({ causal, node }: Subjects): Question[] {
  const shapes: Query[] = [{}, { lift: 'false' }, { maxLength: 2 }, { maxLength: 12 }];
  return ['down', 'up'].flatMap((direction) =>
    causal
      .slice(0, 14)
      .map((from, at) =>
        get('/api/reach', '/api/reach', { from: node(from), direction, ...shapes[at % shapes.length] }),
      ),
  );
}

export function structureRequests({ causal, node }: Subjects): Question[] {
  const byLift: Query[] = [{}, { lift: 'false' }, { maxLength: 3 }];
  const targets = causal.filter(({ nodeType }) => ['Advantage', 'Outcome', 'Mechanism'].includes(nodeType));
  const policies = causal.filter(({ nodeType }) => nodeType === 'Countermeasure');
  const chosen = (from: number, count: number): string =>
    targets
      .slice(from, from + count)
      .map(node)
      .join(',');
  const minimal = (query: Query): Question => get('/api/minimal-policies', '/api/minimal-policies', query);
  return [
    get('/api/loops', '/api/loops'),
    get('/api/loops', '/api/loops', { maxLength: 4 }),
    get('/api/loops', '/api/loops', { limit: 1 }),
    ...byLift.map((query) => get('/api/coverage', '/api/coverage', query)),
    ...byLift.map((query) => get('/api/leverage', '/api/leverage', query)),
    ...[0, 2, 5].map((from) => minimal({ targets: chosen(from, 2) })),
    minimal({ targets: chosen(0, 6) }),
    minimal({ targets: chosen(1, 3), allowUnknown: 'true' }),
    minimal({ targets: chosen(3, 3), lift: 'false', maxLength: 4 }),
    ...[...pairsOf(policies, 5, 2), ...pairsOf(causal, 5, 4)].map(([left, right], at) =>
      get('/api/compare', '/api/compare', { left: node(left), right: node(right), ...byLift[at % byLift.length] }),
    ),
  ];
}

export function whatIfRequests({ causal, node }: Subjects): Question[] {
  const ask = (body: unknown): Question => post('/api/what-if', '/api/what-if', body);
  return [
    ...causal.slice(0, 6).map((one) => ask({ changes: { [node(one)]: 1 } })),
    ...pairsOf(causal, 3, 7).map(([up, down]) => ask({ changes: { [node(up)]: 1, [node(down)]: -0.5 }, samples: 50 })),
    ...causal.slice(0, 2).map((one) => ask({ changes: { [node(one)]: -1 }, samples: 20, seed: 7 })),
  ];
}
