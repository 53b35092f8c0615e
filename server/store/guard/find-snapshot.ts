import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../package-root.ts';

const FOLDER = join(packageRoot, 'dist/guard');
const MadeForSchema = z.object({ node: z.string(), arch: z.string(), heapLimitMb: z.int() });

/** The startup snapshot of the guard that server/build-guard.mjs has taken, or null where there is none that this very Node can start from. */
export async function findSnapshot(heapLimitMb: number): Promise<string | null> {
  const text = await readFile(join(FOLDER, 'guard.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const made = MadeForSchema.parse(JSON.parse(text));
  const fits = made.node === process.version && made.arch === process.arch && made.heapLimitMb === heapLimitMb;
  return fits ? join(FOLDER, 'guard.blob') : null;
}
