import { expect, test } from 'vitest';
import { Budget } from '../../../server/causality/limits.ts';

function stepsUntilStopped(budget: Budget): number {
  let steps = 0;
  while (steps < 100_000 && budget.step()) steps += 1;
  return steps;
}

test('a budget stops at its deadline, and looks at the clock now and then only', () => {
  let time = 0;
  const budget = new Budget({ now: () => time, deadlineMs: 10 });
  expect(stepsUntilStopped(budget)).toBe(100_000);
  time = 10.5;
  expect(stepsUntilStopped(budget)).toBeLessThan(1024);
  expect(budget.truncated).toBe('time');
});

test('the path after the last one allowed is refused', () => {
  const budget = new Budget({ pathCap: 2 });
  expect([budget.take(), budget.take(), budget.truncated]).toEqual([true, true, null]);
  expect([budget.take(), budget.truncated, budget.step()]).toEqual([false, 'paths', false]);
});

test('the next enumeration has a whole cap again, or another, and what is left of the time', () => {
  let time = 0;
  const first = new Budget({ now: () => time, deadlineMs: 10, pathCap: 1 });
  first.take();
  first.take();
  time = 8;
  const second = first.renewed();
  expect([second.take(), second.take(), first.renewed(0).take()]).toEqual([true, false, false]);
  const third = first.renewed();
  time = 11;
  expect(stepsUntilStopped(third)).toBeLessThan(1024);
  expect([third.truncated, third.renewed().truncated, third.renewed().step()]).toEqual(['time', 'time', false]);
});
