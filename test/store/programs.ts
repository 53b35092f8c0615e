import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { builtPath } from '../prepared/built-program.ts';

const PROGRAM = builtPath('test/store/store-program.ts');

/** A running store-program.ts, with what it says line by line. */
export interface Program {
  process: ChildProcessWithoutNullStreams;
  next: () => Promise<unknown>;
  ended: Promise<unknown>;
}

/** Starts the second program; `wrapper` is a command that runs another one, such as `bash -c '… exec "$@"' bash`. */
export function startProgram(args: string[], wrapper: string[] = []): Program {
  const [command = '', ...rest] = [...wrapper, process.execPath, PROGRAM, ...args];
  const child = spawn(command, rest, { stdio: 'pipe' });
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { process: child, next: async () => parseLine(await lines.next()), ended: once(child, 'close') };
}

function parseLine(line: IteratorResult<string>): unknown {
  return line.done ? null : JSON.parse(line.value);
}

/** Runs the second program to its end and gives all that it said. */
export async function runProgram(args: string[], wrapper: string[] = []): Promise<unknown[]> {
  const program = startProgram(args, wrapper);
  const said: unknown[] = [];
  for (let line = await program.next(); line !== null; line = await program.next()) said.push(line);
  await program.ended;
  return said;
}
