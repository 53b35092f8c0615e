import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestingDepth } from '../../../server/middleware/json-body.ts';

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function measure(text: string): number {
  return nestingDepth(Buffer.from(text));
}

describe('nestingDepth', () => {
  it('is the depth of the value that a JSON text stands for', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => measure(JSON.stringify(value)) === depthOf(value)));
  });

  it('takes no notice of brackets inside of strings', () => {
    expect(measure(String.raw`{"[[[": "]]\"[[[\\"}`)).toBe(1);
  });

  it('measures text that is not JSON without end', () => {
    expect(measure('['.repeat(40_000))).toBe(40_000);
    expect(measure(']]]"')).toBe(0);
  });
});
