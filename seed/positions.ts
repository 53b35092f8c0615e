import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isDenied } from '../server/coding/signed.ts';
import { PaperPositionsSchema, type PaperPositions } from '../server/contract/positions.ts';
import type { Seed } from '../server/contract/seed.ts';
import { computePositions, type LayoutGraph } from '../server/layout/positions.ts';
import { toPaperPositions } from '../server/positions/paper-positions.ts';
import { SeedError } from './seed-error.ts';

export const POSITIONS_FILE = 'positions.json';

/** What the layout looks at of a coding. */
export function layoutGraphOf({ nodes, edges }: Seed): LayoutGraph {
  return {
    nodes: nodes.map(({ id, type, name_zh, name_en, bundle = null }) => ({
      key: id,
      nodeType: type,
      name_zh,
      name_en,
      bundle,
    })),
    // What the paper denies pulls nothing together.
    edges: edges
      .filter((edge) => !isDenied(edge))
      .map(({ source, target, type }) => ({ source, target, edgeType: type })),
  };
}

export function layOut(seed: Seed): PaperPositions {
  const graph = layoutGraphOf(seed);
  return toPaperPositions(seed.paper.id, graph, computePositions(graph));
}

/**
 * The positions in a folder, or null where it has none.
 * @throws SeedError where its file holds something else
 */
export async function readPositionsIn(folder: string): Promise<PaperPositions | null> {
  const text = await readFile(join(folder, POSITIONS_FILE), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const parsed = PaperPositionsSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const why = z.prettifyError(parsed.error);
  throw new SeedError(
    `${basename(folder)}/${POSITIONS_FILE} does not hold positions. Run npm run seed -- --layout.\n${why}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The positions of the folders that have any. */
export async function readAllPositions(folders: readonly string[]): Promise<PaperPositions[]> {
  const all = await Promise.all(folders.map(readPositionsIn));
  return all.filter((positions) => positions !== null);
}

export async function writePositions(folder: string, positions: PaperPositions): Promise<void> {
  await writeFile(join(folder, POSITIONS_FILE), formatPositions(positions));
}

/** JSON with a line for each node, so that a change shows what it moved. */
export function formatPositions({ outline, everything, ...about }: PaperPositions): string {
  const line = ([name, value]: [string, unknown]): string => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const places = (name: string, of: object): string => {
    const lines = Object.entries(of).map(([key, place]) => `    ${line([key, place]).replace(',', ', ')}`);
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  };
  const head = Object.entries(about).map((entry) => `  ${line(entry)}`);
  return `{\n${[...head, places('outline', outline), places('everything', everything)].join(',\n')}\n}\n`;
}
