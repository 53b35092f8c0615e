import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type BenchRow } from './medians.ts';
import { startProgram } from '../program.ts';

const ROUNDS = 21;
const REQUESTS = 400;
const CONCURRENCY = 8;

/** Requests a second that `GET /api/graph` answers, against a bare Express route of the same bytes; both with brotli. */
export async function benchGraphRoute(address: string): Promise<BenchRow> {
  const folder = await mkdtemp(join(tmpdir(), 'causeway-bench-'));
  const file = join(folder, 'graph.json.br');
  await writeFile(file, await fetchBytes(`${address}/api/graph`, new Agent()));
  const bare = await startProgram(['--import', 'tsx', 'test/bench/bare-route.ts', file]);
  try {
    const rates = await interleave(address, bare.address);
    return { name: 'GET /api/graph', unit: 'requests/s', ...rates, ratio: rates.ours / rates.baseline, aim: '≥ 0.9×' };
  } finally {
    await bare.stop();
    await rm(folder, { recursive: true });
  }
}

async function interleave(ours: string, bare: string): Promise<{ ours: number; baseline: number }> {
  const rates: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [own, other] = [await requestRate(ours), await requestRate(bare)];
    if (round === 0) continue;
    rates.ours.push(own);
    rates.baseline.push(other);
  }
  return { ours: median(rates.ours), baseline: median(rates.baseline) };
}

async function requestRate(address: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  const begun = performance.now();
  await Promise.all(Array.from({ length: REQUESTS }, () => fetchBytes(`${address}/api/graph`, agent)));
  const elapsed = performance.now() - begun;
  agent.destroy();
  return (REQUESTS / elapsed) * 1000;
}

function fetchBytes(url: string, agent: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}
