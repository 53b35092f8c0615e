import { describe, expect, it } from 'vitest';
import type { Answer } from '../../answers/ask.ts';
import { createComparison } from '../../answers/compare-answers.ts';
import { verdictOf } from '../../answers/difference.ts';
import type { Json } from '../../answers/json.ts';
import type { Question } from '../../answers/question.ts';
import { newSnapshot, oldSnapshot } from './small-snapshots.ts';

function answer(json: Json, headers: Record<string, string> = {}, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: { form: 'json', json } };
}

function text(content: string): Answer {
  return { status: 200, headers: {}, body: { form: 'text', text: content } };
}

function ask(route: string, path = route): Question {
  return { route, method: 'GET', path };
}

const { compareAnswers } = createComparison(oldSnapshot, newSnapshot);
const unchanged = createComparison(oldSnapshot, oldSnapshot).compareAnswers;

describe('compareAnswers', () => {
  it('leaves out what changes from one answer to the next', () => {
    const before = answer({ elapsedMs: 1, revision: 'a', error: { requestId: 'x' } }, { date: 'a', etag: 'b' });
    const after = answer({ elapsedMs: 2, revision: 'b', error: { requestId: 'y' } }, { date: 'c', etag: 'd' });
    expect(unchanged(ask('/api/version'), before, after)).toEqual([]);
  });

  it('finds a changed value, status and header', () => {
    const before = answer({ net: 'positive' }, { vary: 'Accept' });
    const after = answer({ net: 'negative' }, {}, 500);
    expect(unchanged(ask('/api/paths'), before, after)).toEqual([
      { kind: 'different', pointer: '/status', before: 200, after: 500 },
      { kind: 'different', pointer: '/headers/vary', before: 'Accept', after: undefined },
      { kind: 'different', pointer: '/body/net', before: 'positive', after: 'negative' },
    ]);
  });

  it('translates keys and tells an order by keys from a difference', () => {
    const before = {
      nodes: [],
      edges: [{ key: 'build-roads-ADDRESSES-roads-plus' }, { key: 'roads-DRIVES-trust-plus' }],
    };
    const sorted = { nodes: [], edges: [{ key: 'town:c1' }, { key: 'town:c2' }] };
    const turned = { nodes: [], edges: [{ key: 'town:c2' }, { key: 'town:c1' }] };
    const wrong = { nodes: [], edges: [{ key: 'town:c1' }, { key: 'town:c1' }] };
    const verdict = (after: Json): string =>
      verdictOf(compareAnswers(ask('/api/graph'), answer(before), answer(after)));
    expect([verdict(sorted), verdict(turned), verdict(wrong), verdict(before)]).toEqual([
      'same',
      'order',
      'different',
      'different',
    ]);
  });

  it('lets rows change places where the columns before the keys are equal', () => {
    const question = { ...ask('/api/cypher'), rank: ['sure'] };
    const rows = (...pairs: [string, number][]): Answer => answer({ columns: ['claim', 'sure'], rows: pairs });
    const before = rows(['build-roads-ADDRESSES-roads-plus', 1], ['roads-DRIVES-trust-plus', 1]);
    const verdict = (after: Answer): string => verdictOf(compareAnswers(question, before, after));
    expect(verdict(rows(['c1', 1], ['c2', 1]))).toBe('same');
    expect(verdict(rows(['c2', 1], ['c1', 1]))).toBe('order');
    expect(verdict(rows(['c1', 1], ['c2', 0.8]))).toBe('different');
  });

  it('compares files by their lines', () => {
    const export_ = ask('/api/export/{format}', '/api/export/nodes-csv');
    expect(compareAnswers(export_, text('id\nroads\ntrust'), text('id\ntown:trust\ntown:roads'))).toEqual([
      { kind: 'order', pointer: '/body/lines', before: 'town:roads', after: 'town:trust' },
    ]);
    expect(compareAnswers(export_, text('id\nroads,1'), text('id\ntown:roads,2'))).toEqual([
      { kind: 'different', pointer: '/body/lines/1', before: 'town:roads,1', after: 'town:roads,2' },
    ]);
  });

  it('does not take the revision inside a file for a difference', () => {
    const later = createComparison(oldSnapshot, { ...oldSnapshot, revision: 'def' }).compareAnswers;
    expect(later(ask('/api/export/{format}'), text('<graph abc>'), text('<graph def>'))).toEqual([]);
  });
});
