import { fetchOverWire } from './wire.ts';
import type { BenchRow } from './medians.ts';

const LIMIT = 210 * 1024;

/**
 * Bytes with brotli of what the first page needs before it shows the map: the page, every script and style sheet it names
 * or its scripts import from the start, and the graph.
 */
export async function benchPageBytes(address: string): Promise<BenchRow[]> {
  const page = await fetchOverWire(`${address}/`);
  const names = [...page.text.matchAll(/(?:src|href)="\.?(\/?assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  const assets = await Promise.all([...new Set(names)].map((path) => fetchOverWire(new URL(path, `${address}/`).href)));
  const program = assets.reduce((sum, asset) => sum + asset.bytes, page.bytes);
  const data = await Promise.all(['/api/graph', '/api/papers'].map((path) => fetchOverWire(address + path)));
  const total = data.reduce((sum, { bytes }) => sum + bytes, program);
  const row = (name: string, ours: number): BenchRow => ({
    name,
    unit: 'bytes',
    ours,
    baseline: LIMIT,
    ratio: ours / LIMIT,
    aim: '≤ 210 KB',
  });
  return [row('first page: HTML, scripts, styles', program), row('first page with the graph', total)];
}
