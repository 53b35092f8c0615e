import { expect, it } from 'vitest';
import type { Difference } from '../../answers/difference.ts';
import { reportOutcome, summarise } from '../../answers/report.ts';

const question = { route: '/api/graph', method: 'GET', path: '/api/graph' };

function differ(kind: Difference['kind'], pointer: string): Difference {
  return { kind, pointer, before: undefined, after: 1 };
}

it('shows each kind of place once, the grave ones first', () => {
  const differences = [differ('added', '/body/0/a'), differ('added', '/body/1/a'), differ('different', '/body/1/b')];
  expect(reportOutcome({ question, differences }, 5)).toBe(
    'DIFFERENT: GET /api/graph\n' +
      '    different /body/*/b: nothing → 1\n' +
      '    added /body/*/a ×2, first /body/0/a: nothing → 1\n',
  );
  expect(reportOutcome({ question, differences }, 1)).toContain('    and 1 other kinds of places\n');
});

it('shows long values from where they part', () => {
  const [before, after] = [`${'a'.repeat(500)}x`, `${'a'.repeat(500)}y`];
  const report = reportOutcome({ question, differences: [{ kind: 'different', pointer: '/body', before, after }] }, 1);
  expect(report).toContain(`/body: …${'a'.repeat(40)}x" → …${'a'.repeat(40)}y"\n`);
});

it('counts by route, and says when all is the same', () => {
  const same = { question, differences: [] };
  const order = { question, differences: [differ('order', '/body')] };
  expect(summarise([same, same])).toBe(`${'/api/graph'.padEnd(28)} 2 same\nall same: 2 answers\n`);
  expect(summarise([same, order])).toBe(
    `${'/api/graph'.padEnd(28)} 1 same; 1 same, order only\n${'in all'.padEnd(28)} 1 same; 1 same, order only\n`,
  );
});
