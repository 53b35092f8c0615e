import { describe, expect, it } from 'vitest';
import { makeQuestions } from '../../answers/requests/all.ts';
import { chooseSubjects, connectedPairs } from '../../answers/requests/subjects.ts';
import { oldSnapshot } from './small-snapshots.ts';

const ROUTES = [
  '/api/compare',
  '/api/coverage',
  '/api/cypher',
  '/api/cypher/check',
  '/api/cypher/format',
  '/api/edges/{key}',
  '/api/export/{format}',
  '/api/graph',
  '/api/leverage',
  '/api/loops',
  '/api/minimal-policies',
  '/api/nodes/{key}',
  '/api/papers',
  '/api/papers/{id}/text',
  '/api/paths',
  '/api/queries',
  '/api/queries/{name}',
  '/api/reach',
  '/api/schema',
  '/api/schema/functions',
  '/api/search',
  '/api/version',
  '/api/what-if',
  '/health/live',
  '/health/ready',
  '/openapi.json',
  'refusals',
];

describe('makeQuestions', () => {
  it('asks over every route', () => {
    expect([...new Set(makeQuestions(oldSnapshot, 1).map(({ route }) => route))].toSorted()).toEqual(ROUTES);
  });

  it('asks at least 200 questions, the same for the same seed', () => {
    const questions = makeQuestions(oldSnapshot, 1).map((question) => JSON.stringify(question));
    expect(questions.length).toBeGreaterThanOrEqual(200);
    expect(makeQuestions(oldSnapshot, 1).map((question) => JSON.stringify(question))).toEqual(questions);
  });

  it('takes nodes of every type in turn', () => {
    const types = chooseSubjects(oldSnapshot, 1).nodes.map(({ nodeType }) => nodeType);
    expect(types.toSorted()).toEqual(['Countermeasure', 'Factor', 'Mechanism']);
  });

  it('pairs nodes with what they lead to', () => {
    const pairs = connectedPairs(chooseSubjects(oldSnapshot, 1), 10).map(([from, to]) => `${from.key} ${to.key}`);
    expect(pairs.every((pair) => /^build-roads (?:roads|trust)$|^roads trust$/.test(pair))).toBe(true);
    expect(pairs).toHaveLength(2);
  });
});
