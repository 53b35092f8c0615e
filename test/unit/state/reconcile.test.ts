import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildNameFinder } from '../../../server/coding/name-finder.ts';
import { BriefingItemSchema } from '../../../client/state/briefing.ts';
import { knownFindings } from '../../../client/state/known-findings.ts';
import { decodeView, encodeView } from '../../../client/state/url.ts';
import { inPaper } from '../../fixtures/keys.ts';
import { tinyGraph } from '../panels/tiny-graph.ts';
import type { NameFinder } from '../../../server/coding/name-finder.ts';
import type { EdgeKey, NodeKey, SectionId } from '../../../server/contract/ids.ts';
import { isReconciled, reconcile } from '../../../client/state/reconcile.ts';
import { EMPTY_QUESTIONS, EMPTY_VIEW, RULES, viewWith } from './page-view.ts';
import { views } from './arbitrary-view.ts';
import { namesWithout } from './names-without.ts';

const id = inPaper('tiny');
const [a, b, gone] = ['a', 'b', 'gone'] as NodeKey[] as [NodeKey, NodeKey, NodeKey];
const known = namesWithout(gone, 'x');

test('a view that the graph knows is left as it is', () => {
  const view = { ...EMPTY_VIEW, selection: { kind: 'node', key: a } as const, openHeadings: [b] };
  expect(reconcile(RULES, view, known).view).toBe(view);
});

test('what the graph does not know goes, and is named', () => {
  const selection = { kind: 'arrow', source: a, target: gone } as const;
  const view = viewWith(
    { selection, openHeadings: [a, gone] },
    {
      trace: { ...EMPTY_QUESTIONS.trace, from: gone, to: b, pinned: 'k1' },
    },
  );
  expect(reconcile(RULES, view, known)).toEqual({
    view: viewWith({ openHeadings: [a] }, { trace: { ...EMPTY_QUESTIONS.trace, to: b } }),
    problems: [
      { parameter: 'open', value: gone },
      { parameter: 'trace-from', value: gone },
      { parameter: 'between', value: gone },
    ],
  });
});

test('what alone was to be kept goes where it is not there', () => {
  const edge = 'a-DRIVES-b-plus' as EdgeKey;
  const filters = { ...EMPTY_VIEW.filters, onlyNodes: [a, gone], onlyEdges: ['x' as EdgeKey, edge] };
  expect(reconcile(RULES, { ...EMPTY_VIEW, filters }, known)).toEqual({
    view: { ...EMPTY_VIEW, filters: { ...filters, onlyNodes: [a], onlyEdges: [edge] } },
    problems: [
      { parameter: 'only-edge', value: 'x' },
      { parameter: 'only', value: gone },
    ],
  });
});

test('an edge that is not there goes, and the path that was held stays with its ends', () => {
  const trace = { ...EMPTY_QUESTIONS.trace, from: a, to: b, pinned: 'k1' };
  const view = viewWith({ selection: { kind: 'edge', key: 'x' as EdgeKey } }, { trace });
  expect(reconcile(RULES, view, known)).toEqual({
    view: viewWith({}, { trace }),
    problems: [{ parameter: 'edge', value: 'x' }],
  });
});

const nothing = () => [];
const NOTHING: NameFinder = { nodes: nothing, edges: nothing, sections: nothing, passages: nothing };

test('set right once, a view is right', () => {
  fc.assert(
    fc.property(views, fc.boolean(), (view, knowsAll) => {
      const names = knowsAll ? namesWithout() : NOTHING;
      expect(isReconciled(RULES, reconcile(RULES, view, names).view, names)).toBe(true);
    }),
  );
});

describe('an older link', () => {
  const graph = tinyGraph({ trust: {}, work: {}, calm: {} }, [{ edge: 'trust DRIVES work +' }]);
  const head = (key: string, number: string) => ({
    id: id(key) as SectionId,
    number,
    title_zh: '',
    title_en: '',
    level: 1,
  });
  const names = buildNameFinder({ ...graph, sections: [head('s2', '2'), head('s2-3', '2.3')] });
  const opened = (search: string) => reconcile(RULES, decodeView(RULES, search).view, names);

  test('opens what it was made of, and is written anew', () => {
    const { view, problems } = opened(
      '?node=trust&section=2.3&passage=tiny-2.3-4&change=work:-0.5&only-edge=trust-DRIVES-work-plus&avoid=work&avoid=tiny:work',
    );
    expect(problems).toEqual([]);
    expect(encodeView(RULES, view)).toBe(
      'node=tiny:trust&avoid=tiny:work&change=tiny:work:-0.5&section=tiny:s2-3&only-edge=tiny:trust-drives-work-plus&passage=tiny:s2-3-4',
    );
  });

  test.each([
    ['edge=trust-DRIVES-work-plus', 'edge=tiny:trust-drives-work-plus'],
    ['passage=tiny-2-3', 'passage=tiny:s2-p3'],
    ['passage=tiny-2-4', 'passage=tiny:s2-4'],
    ['passage=s2-3-4', 'passage=tiny:s2-3-4'],
    ['between=trust&between=work', 'between=tiny:trust&between=tiny:work'],
    ['section=s2', 'section=tiny:s2'],
  ])('with %s is now %s', (older, newer) => {
    expect(encodeView(RULES, opened(older).view)).toBe(newer);
    expect(encodeView(RULES, opened(newer).view)).toBe(newer);
  });

  test.each(['node=other:trust', 'edge=trust-DRIVES-calm-plus', 'section=7', 'passage=other:s2-3-4'])(
    'that names what the paper does not have says so: %s',
    (search) => {
      const [parameter = '', value] = search.split('=');
      expect(opened(search)).toEqual({ view: EMPTY_VIEW, problems: [{ parameter, value }] });
    },
  );

  test('keeps the findings of a briefing that was made with it', () => {
    const kept = z.array(BriefingItemSchema).parse([
      { finding: { kind: 'path', edges: ['trust-DRIVES-work-plus'] }, line: 'so' },
      { finding: { kind: 'node', key: 'gone' }, line: '' },
    ]);
    expect(knownFindings(kept, names)).toEqual([
      { finding: { kind: 'path', edges: [id('trust-drives-work-plus')] }, line: 'so' },
    ]);
  });
});
