import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { beginWith, fitting, missingOf, questionParameters } from '../../../../client/model/cypher/question-model.ts';
import { listQueries, loadCatalog } from '../../../../server/queries/catalog.ts';

const queries = listQueries(await loadCatalog(fileURLToPath(new URL('../../../../cypher/queries', import.meta.url))));

function find(name: string) {
  const query = queries.find((candidate) => candidate.name === name);
  if (!query) throw new Error(`There is no query ${name}.`);
  return query;
}

test('reads the form of a query from its schema', () => {
  expect(questionParameters(find('chains'))).toMatchObject([
    { name: 'from', kind: 'string', format: 'node', choices: null, minimum: null, maximum: null, fallback: undefined },
    { name: 'to', kind: 'string', format: 'node', choices: null, minimum: null, maximum: null, fallback: undefined },
    { name: 'maxLength', kind: 'integer', format: null, choices: null, minimum: 1, maximum: 8, fallback: 8 },
    { name: 'lift', kind: 'boolean', fallback: true },
  ]);
  expect(questionParameters(find('unaddressed'))).toMatchObject([{ kind: 'string', format: 'paper', fallback: null }]);
});

test('every query there is has a form, and is found by its words in either language', () => {
  for (const query of queries)
    expect(questionParameters(query)).toHaveLength(Object.keys(query.parameters.properties ?? {}).length);
  expect(queries.filter((query) => fitting(query, '对策 冲突')).map(({ name }) => name)).toEqual(
    queries
      .filter(
        (query) =>
          /冲突/.test(query.title_zh + query.description_zh) && /对策/.test(query.title_zh + query.description_zh),
      )
      .map(({ name }) => name),
  );
  expect(fitting(find('chains'), 'Chains NODE')).toBe(true);
  expect(fitting(find('chains'), 'chains nowhere')).toBe(false);
});

test('begins with what is given, then the defaults, then what is in view, each node once', () => {
  const parameters = questionParameters(find('chains'));
  const seen = 'a';
  expect(beginWith(parameters, {}, seen)).toEqual({ from: 'a', maxLength: 8, lift: true });
  expect(beginWith(parameters, { from: 'b', maxLength: 3 }, seen)).toEqual({
    from: 'b',
    to: 'a',
    maxLength: 3,
    lift: true,
  });
  expect(beginWith(parameters, {}, null)).toEqual({ maxLength: 8, lift: true });
  expect(missingOf(parameters, { from: 'b', maxLength: 3 })).toEqual(['to']);
});
