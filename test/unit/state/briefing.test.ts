import { describe, expect, test } from 'vitest';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { BriefingItemSchema, findingId, isBriefed, reduceBriefing } from '../../../client/state/briefing.ts';
import type { Briefing, Finding } from '../../../client/state/briefing.ts';

const [a, b, c] = ['a', 'b', 'c'].map((key): Finding => ({ kind: 'node', key: key as NodeKey })) as [
  Finding,
  Finding,
  Finding,
];
const briefing: Briefing = [a, b, c].map((finding) => ({ finding, line: '' }));

function order(items: Briefing): unknown[] {
  return items.map(({ finding }) => finding);
}

describe('a briefing', () => {
  test('takes a finding once, and lets it go', () => {
    const once = reduceBriefing([], { type: 'brief', finding: a });
    expect(once).toEqual([{ finding: a, line: '' }]);
    expect(reduceBriefing(once, { type: 'brief', finding: { ...a } })).toBe(once);
    expect(isBriefed(once, { ...a })).toBe(true);
    expect(reduceBriefing(once, { type: 'unbrief', finding: { ...a } })).toEqual([]);
    expect(reduceBriefing(once, { type: 'unbrief', finding: b })).toBe(once);
  });

  test('is ordered by hand, and no further than its ends', () => {
    expect(order(reduceBriefing(briefing, { type: 'move-finding', finding: c, by: -1 }))).toEqual([a, c, b]);
    expect(order(reduceBriefing(briefing, { type: 'move-finding', finding: a, by: 1 }))).toEqual([b, a, c]);
    expect(reduceBriefing(briefing, { type: 'move-finding', finding: a, by: -1 })).toBe(briefing);
    expect(reduceBriefing(briefing, { type: 'move-finding', finding: c, by: 1 })).toBe(briefing);
  });

  test('keeps the line that the reader adds', () => {
    const after = reduceBriefing(briefing, { type: 'set-line', finding: b, line: '值得注意' });
    expect(after.map(({ line }) => line)).toEqual(['', '值得注意', '']);
    expect(after.map((item) => BriefingItemSchema.parse(JSON.parse(JSON.stringify(item))))).toEqual(after);
  });

  test('knows a finding again in whatever order its parts are written', () => {
    const [key] = [(a as { key: NodeKey }).key];
    expect(findingId({ key, kind: 'node' })).toBe(findingId(a));
  });
});
