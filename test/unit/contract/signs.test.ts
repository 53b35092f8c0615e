import { expect, test } from 'vitest';
import { NetSchema } from '../../../server/contract/reasoning.ts';
import { jointSignOf } from '../../../server/contract/signs.ts';

test('a joint sign is mixed where plus and minus meet, and what is not known or not determined is open', () => {
  expect(Object.fromEntries(NetSchema.options.map((net) => [net, jointSignOf(net)]))).toEqual({
    positive: '+',
    negative: '-',
    conflicted: '±',
    unknown: '?',
    undetermined: '?',
    none: '?',
  });
});
