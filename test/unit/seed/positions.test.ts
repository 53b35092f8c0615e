import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPositions } from '../../../seed/check/check-positions.ts';
import { listSeedFolders, readSeed } from '../../../seed/load.ts';
import { formatPositions, layoutGraphOf, layOut, readPositionsIn } from '../../../seed/positions.ts';
import type { SeedEdge } from '../../../server/contract/seed.ts';
import type { SeedPaper } from '../../../seed/seed-paper.ts';
import type { PaperPositions } from '../../../server/contract/positions.ts';
import { staleness } from '../../../server/positions/paper-positions.ts';

const INVENTED = 'test/fixtures/invented';
let paper: SeedPaper;
let shipped: PaperPositions;

beforeAll(async () => {
  paper = await readSeed(INVENTED);
  const positions = await readPositionsIn(INVENTED);
  if (positions === null) throw new Error('The invented paper has no positions.');
  shipped = positions;
});

test('the papers that ship, and the fixture, have the positions of their coding', async () => {
  const folders = [...(await listSeedFolders('seed')), INVENTED];
  for (const folder of folders) expect(await checkPositions(folder, await readSeed(folder)), folder).toEqual([]);
});

test('they are what the layout of this version gives, written as its command writes them', async () => {
  const made = layOut(paper.seed);
  expect(made).toEqual(shipped);
  expect(await readFile(`${INVENTED}/positions.json`, 'utf8')).toBe(formatPositions(made));
});

describe('positions are stale', () => {
  type Change = (seed: SeedPaper['seed'], positions: PaperPositions) => void;
  test.each<[what: string, change: Change, message: RegExp]>([
    ['without a node', (_seed, { everything }) => void delete everything['guild-trust' as never], /guild-trust has no/],
    ['with one node more', (_seed, { outline }) => void Object.assign(outline, { gone: [0, 0] }), /for gone/],
    ['after another layout', (_seed, positions) => void (positions.layout = '0'), /layout 0/],
    ['when a name has changed', ({ nodes }) => void (nodes[0]!.name_en += ' new'), /has changed/],
    ['when an edge has gone', ({ edges }) => void edges.pop(), /has changed/],
  ])('%s', (_what, change, message) => {
    const [seed, positions] = [structuredClone(paper.seed), structuredClone(shipped)];
    change(seed, positions);
    expect(staleness(layoutGraphOf(seed), positions)).toMatch(message);
  });

  test('and not when the paper denies one claim more', () => {
    const seed = structuredClone(paper.seed);
    const causal = seed.edges.find((edge) => 'polarity' in edge)!;
    seed.edges.push({ ...causal, id: 'c999', source: causal.target, target: causal.source, polarity: '0' } as SeedEdge);
    expect(staleness(layoutGraphOf(seed), shipped)).toBeNull();
  });

  test('and not when a claim has another key, sign or sentence', () => {
    const seed = structuredClone(paper.seed);
    for (const edge of seed.edges) Object.assign(edge, { id: `${edge.id}-new`, polarity: '?', evidence: [] });
    expect(staleness(layoutGraphOf(seed), shipped)).toBeNull();
  });
});
