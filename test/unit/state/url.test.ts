import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { decodeView, encodeView } from '../../../client/state/url.ts';
import { fitsLink } from '../../../client/panels/cypher/question.ts';
import { NO_FILTERS } from '../../../client/state/filters.ts';
import { EMPTY_QUESTIONS, EMPTY_VIEW, RULES, viewWith } from './page-view.ts';
import { views } from './arbitrary-view.ts';

describe('the address of a view', () => {
  test('brings back every view as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(RULES, encodeView(RULES, view))).toEqual({ view, problems: [] });
      }),
    );
  });

  test('reads any text at all as some view, and that view comes back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const { view } = decodeView(RULES, search);
        expect(decodeView(RULES, encodeView(RULES, view))).toEqual({ view, problems: [] });
      }),
    );
  });

  test('opens what is left of an address that was cut short anywhere', () => {
    fc.assert(
      fc.property(views, fc.nat(), (view, cut) => {
        const whole = encodeView(RULES, view);
        const { view: opened } = decodeView(RULES, whole.slice(0, cut % (whole.length + 1)));
        expect(decodeView(RULES, encodeView(RULES, opened)).view).toEqual(opened);
      }),
    );
  });

  test('is empty for the first view', () => {
    expect(encodeView(RULES, EMPTY_VIEW)).toBe('');
    expect(decodeView(RULES, '')).toEqual({ view: EMPTY_VIEW, problems: [] });
  });

  test('can be read by people', () => {
    const { view } = decodeView(
      RULES,
      '?paper=lanterns&view=trace&trace-from=a&trace-to=b&max-length=4&lift=off&status=stated',
    );
    expect(view).toEqual({
      ...EMPTY_VIEW,
      paper: 'lanterns',
      perspective: 'trace',
      questions: { ...EMPTY_QUESTIONS, trace: { ...EMPTY_QUESTIONS.trace, from: 'a', to: 'b' } },
      scope: { maxLength: 4, lift: false },
      filters: { ...NO_FILTERS, status: 'stated' },
    });
  });

  test.each([
    ['lang=fr', [{ parameter: 'lang', value: 'fr' }]],
    ['max-length=13', [{ parameter: 'max-length', value: '13' }]],
    ['max-length=1e3', [{ parameter: 'max-length', value: '1e3' }]],
    ['paper=../etc', [{ parameter: 'paper', value: '../etc' }]],
    ['node=', [{ parameter: 'node', value: '' }]],
    ['between=only-one', [{ parameter: 'between', value: 'only-one' }]],
    ['path=%3Cscript%3E', [{ parameter: 'path', value: '<script>' }]],
    ['change=a', [{ parameter: 'change', value: 'a' }]],
    ['change=a:2', [{ parameter: 'change', value: 'a:2' }]],
    ['confidence=0.5', [{ parameter: 'confidence', value: '0.5' }]],
    ['without=Dragon', [{ parameter: 'without', value: 'Dragon' }]],
    ['desk=cellar', [{ parameter: 'desk', value: 'cellar' }]],
    ['query=../x', [{ parameter: 'query', value: '../x' }]],
    ['graph=v7', [{ parameter: 'graph', value: null }]],
    ['depth=cellar', [{ parameter: 'depth', value: 'cellar' }]],
    ['chains=some', [{ parameter: 'chains', value: 'some' }]],
    ['all=hidden', [{ parameter: 'all', value: 'hidden' }]],
  ])('says what it cannot read in %s', (search, problems) => {
    expect(decodeView(RULES, search)).toEqual({ view: EMPTY_VIEW, problems });
  });

  test('reads what each view is asked', () => {
    const { view } = decodeView(
      RULES,
      'view=what-if&change=a:b:-0.5&change=c:1&reach-from=a&reach=up&left=a&right=b&without-sign=minus&section=3.1',
    );
    expect(view).toMatchObject({
      perspective: 'what-if',
      questions: {
        'what-if': {
          changes: [
            { key: 'a:b', value: -0.5 },
            { key: 'c', value: 1 },
          ],
        },
        reach: { from: 'a', direction: 'up' },
        compare: { left: 'a', right: 'b' },
      },
      filters: { ...NO_FILTERS, withoutSigns: ['-'], sections: ['3.1'] },
    });
  });

  test('holds the depth, what is open and whether all chains are shown', () => {
    const view = viewWith({ depth: 'outline', openHeadings: ['a', 'b'] as NodeKey[], chains: true });
    expect(encodeView(RULES, view)).toBe('depth=outline&open=a&open=b&chains=all');
  });

  test('shows everything where a link was made before there were depths, and takes a depth that it names', () => {
    const opened = (search: string): unknown => decodeView(RULES, search);
    expect(opened('all=shown')).toEqual({ view: viewWith({ depth: 'everything' }), problems: [] });
    expect(opened('all=shown&depth=outline')).toEqual({ view: viewWith({ depth: 'outline' }), problems: [] });
    expect(opened('open=a')).toEqual({ view: viewWith({ openHeadings: ['a'] as NodeKey[] }), problems: [] });
  });

  test('holds a statement with its parameters, and leaves out one that is too long for a link', () => {
    const cypher = {
      tab: 'editor',
      text: 'MATCH (n {name_zh: $名})\nRETURN n',
      parameters: '{"名":"创新"}',
      query: null,
    } as const;
    expect(decodeView(RULES, encodeView(RULES, viewWith({}, { cypher }))).view.questions.cypher).toEqual(cypher);
    expect(fitsLink(cypher)).toBe(true);
    const long = { ...cypher, text: '因'.repeat(1000) };
    expect(fitsLink(long)).toBe(false);
    expect(encodeView(RULES, viewWith({}, { cypher: long }))).toBe('desk=editor');
  });

  test('says nothing of what messengers hang onto a link', () => {
    expect(decodeView(RULES, 'utm_source=mail&from=singlemessage&isappinstalled=0').problems).toEqual([]);
  });
});
