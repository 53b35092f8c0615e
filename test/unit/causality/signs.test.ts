import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectOf, multiplySigns, netOf, signOf } from '../../../server/causality/signs.ts';
import { NetSchema, SignSchema } from '../../../server/contract/reasoning.ts';

test('two negatives make a positive, and an unknown sign spreads', () => {
  expect(
    [[], ['+'], ['-'], ['-', '-'], ['-', '+', '-', '-'], ['-', '?', '-']].map((signs) =>
      multiplySigns(SignSchema.array().parse(signs)),
    ),
  ).toEqual(['+', '+', '-', '+', '-', '?']);
});

test('multiplying signs is multiplying 1, -1 and 0', () => {
  const factors = { '+': 1, '-': -1, '?': 0 };
  fc.assert(
    fc.property(fc.array(fc.constantFrom('+' as const, '-' as const, '?' as const)), (signs) => {
      expect(multiplySigns(signs)).toBe(signOf(signs.reduce((product, sign) => product * factors[sign], 1)));
    }),
  );
});

test('the net of paths: a conflict weighs more than an unknown sign, that more than a known one', () => {
  const nets = [0, 1].flatMap((positive) =>
    [0, 2].flatMap((negative) => [0, 3].map((unknown) => netOf({ positive, negative, unknown }))),
  );
  expect(nets).toEqual(['none', 'unknown', 'negative', 'unknown', 'positive', 'unknown', 'conflicted', 'conflicted']);
});

test('an effect is good when the net and what is desired agree', () => {
  const effects = (['+', '-', '0'] as const).map((desirable) =>
    NetSchema.options.map((net) => effectOf(net, desirable)),
  );
  expect(NetSchema.options).toEqual(['none', 'positive', 'negative', 'unknown', 'conflicted', 'undetermined']);
  expect(effects).toEqual([
    ['none', 'good', 'bad', 'unknown', 'mixed', 'unknown'],
    ['none', 'bad', 'good', 'unknown', 'mixed', 'unknown'],
    ['none', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
  ]);
});
