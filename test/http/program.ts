import { spawn } from 'node:child_process';
import { builtPath } from '../prepared/built-program.ts';
import { childrenOf, commandOf } from '../processes.ts';

const SERVE = builtPath('test/http/serve-invented.ts');

export interface Program {
  /** Resolves with the address that it printed; rejects when it ends without one. */
  address: Promise<string>;
  /** Resolves when it has ended. */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
  signal: (name: NodeJS.Signals) => void;
  pid: number | undefined;
  /** What it has logged so far. */
  logged: () => string;
}

export interface RunOptions {
  /** Options of serve-invented.ts. */
  args?: readonly string[];
  /** A command that runs another one, such as `bash -c '… exec "$@"' bash`. */
  wrapper?: readonly string[];
}

/** Runs the program with the invented paper as a process of its own. */
export function runProgram(settings: Record<string, string>, { args = [], wrapper = [] }: RunOptions = {}): Program {
  const [command = '', ...rest] = [...wrapper, process.execPath, SERVE, ...args];
  const child = spawn(command, rest, {
    env: { PATH: process.env.PATH, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      stdout += text.toString();
      const found = /http:\/\/\S+/.exec(stdout);
      if (found) resolve(found[0]);
    });
    child.once('close', () => reject(new Error(`The program ended without an address: ${stderr}`)));
  });
  // Whoever expects a failed start waits for its end, not for an address.
  address.catch(() => undefined);
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { address, ended, signal: (name) => child.kill(name), pid: child.pid, logged: () => stderr };
}

/** The readers of a program on the embedded store: of its children, those that were given a snapshot. */
export async function readersOf({ pid = 0 }: Program): Promise<number[]> {
  const children = await childrenOf(pid);
  const commands = await Promise.all(children.map(commandOf));
  return children.filter((_, index) => commands[index]?.some((part) => part.endsWith('.grafeo')));
}
