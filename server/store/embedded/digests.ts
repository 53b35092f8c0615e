import { createHash } from 'node:crypto';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * Beside each snapshot lies `<revision>.sha256`, one line for each file of the revision that was ever put in place: two
 * programs may build the same revision at once, and whichever file stays has its line. The word that each line begins with
 * tells our files from those that somebody else keeps in the folder.
 */

const MARK = 'causeway-snapshot';
const DIGEST_FILE = /^([a-z0-9-]{1,64})\.sha256$/;

export function digestPath(folder: string, revision: string): string {
  return join(folder, `${revision}.sha256`);
}

function lineOf(bytes: Buffer): string {
  return `${MARK} ${createHash('sha256').update(bytes).digest('hex')}`;
}

async function readLines(folder: string, revision: string): Promise<string[]> {
  const text = await readFile(digestPath(folder, revision), 'utf8').catch(() => '');
  return text.split('\n');
}

/** Whether these are the bytes of a snapshot of the revision, as it was written. */
export async function isWhole(folder: string, revision: string, bytes: Buffer): Promise<boolean> {
  return (await readLines(folder, revision)).includes(lineOf(bytes));
}

/** Written before the snapshot is put in place, so that a snapshot without a line is known to be damaged. */
export async function addDigest(folder: string, revision: string, bytes: Buffer): Promise<void> {
  // The line begins anew, whatever an append that was cut short has left.
  await appendFile(digestPath(folder, revision), `\n${lineOf(bytes)}\n`, { flush: true });
}

/** The revisions that this program, or another one like it, has put in the folder; none when the folder is not there. */
export async function ownRevisions(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const revisions = names.flatMap((name) => DIGEST_FILE.exec(name)?.[1] ?? []);
  const own = await Promise.all(
    revisions.map(async (revision) => (await readLines(folder, revision)).some((line) => line.startsWith(MARK))),
  );
  return revisions.filter((_, index) => own[index]);
}
