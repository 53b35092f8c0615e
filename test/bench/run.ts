/** `npm run bench`: every number beside a baseline measured in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../program.ts';
import { GraphSchema } from '../../server/contract/graph.ts';
import { benchFirstFrame } from './first-frame.ts';
import { benchFirstPaint } from './first-paint.ts';
import { benchGraphRoute } from './graph-route.ts';
import { benchGuard } from './guard.ts';
import { benchHover, benchLargeHover } from './hover.ts';
import type { BenchRow } from './medians.ts';
import { benchPageBytes } from './page-bytes.ts';
import { benchPaths } from './paths.ts';
import { benchStores } from './stores.ts';
import { benchStructure } from './structure.ts';
import { fetchOverWire } from './wire.ts';

async function measureProgram(): Promise<BenchRow[]> {
  const data = await mkdtemp(join(tmpdir(), 'causeway-bench-'));
  const program = await startProgram(['server/start.mjs'], { PORT: '0', CAUSEWAY_DATA: data });
  try {
    const graph = GraphSchema.parse(JSON.parse((await fetchOverWire(`${program.address}/api/graph`)).text));
    return [
      ...(await benchFirstFrame(graph)),
      ...(await benchHover(graph)),
      ...(await benchLargeHover()),
      ...(await benchFirstPaint(program.address)),
      await benchGraphRoute(program.address),
      ...(await benchPageBytes(program.address)),
    ];
  } finally {
    await program.stop();
    await rm(data, { recursive: true });
  }
}

function measurePaths(): BenchRow {
  const { together, baseline } = benchPaths();
  return {
    name: 'tracing, 10,000 nodes, 100,000 edges, 5 to 5, at most 20,000 paths',
    unit: 'ms',
    ours: together,
    baseline,
    ratio: together / baseline,
    aim: '≤ 30 ms',
  };
}

function table(rows: readonly BenchRow[]): string {
  const head = ['what', 'ours', 'baseline', 'ratio', 'aim'];
  const number = (value: number | null, digits: number) =>
    value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: digits });
  const body = rows.map(({ name, unit, ours, baseline, ratio, aim }) => [
    name,
    `${number(ours, 1)} ${unit}`,
    baseline === null ? '' : `${number(baseline, 1)} ${unit}`,
    ratio === null ? '' : `${number(ratio, 3)}×`,
    aim,
  ]);
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const rows = [
  ...(await measureProgram()),
  measurePaths(),
  ...benchStructure(),
  ...(await benchGuard()),
  ...(await benchStores()),
];
process.stdout.write(`${table(rows)}\n`);
