import { once } from 'node:events';

/** Whoever reads may have had enough, such as `head`: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Writes all of it before it resolves, so that nothing is lost when the program ends. */
export async function print(content: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(content)) await once(process.stdout, 'drain');
}

/** Says what is no part of the answer, where a pipe does not take it for one. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
