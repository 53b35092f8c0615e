import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../server/package-root.ts';

const DATA = join(packageRoot, 'dist/tests/data');

/** A data folder of its own that holds a paper as a first start left it. Whoever asks for it removes it. */
export async function copyData(paper: 'shipped' | 'invented'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `causeway-${paper}-`));
  await cp(join(DATA, paper), folder, { recursive: true });
  return folder;
}
