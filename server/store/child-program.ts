import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A busy machine takes long over it, and to give up would not make it any quicker. */
const START_LIMIT_MS = 120_000;
const KEPT_STDERR = 1000;

/**
 * Starts a module as a process of its own that talks in messages; its JavaScript heap is bounded.
 * @param snapshot a startup snapshot that stands for the module, or null
 */
export function forkModule(
  module: string,
  args: readonly string[],
  heapLimitMb: number,
  snapshot: string | null = null,
): ChildProcess {
  const start = snapshot === null ? loaderArguments(module) : ['--snapshot-blob', snapshot];
  return fork(module, args, {
    execArgv: [...start, `--max-old-space-size=${heapLimitMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** Node 20 reads no types: from the sources, a child runs under tsx as the server itself does. */
function loaderArguments(module: string): string[] {
  if (!module.endsWith('.ts')) return [];
  const require = createRequire(import.meta.url);
  return ['--import', pathToFileURL(require.resolve('tsx')).href];
}

/** Resolves with a child's first message; rejects, and ends it, when it fails before or is not wanted any more. */
export function untilReady(child: ChildProcess, unwanted: AbortSignal): Promise<void> {
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-KEPT_STDERR);
  });
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      clearTimeout(timer);
      unwanted.removeEventListener('abort', fail);
      child.kill('SIGKILL');
      reject(new Error(`a child did not start: ${stderr}`));
    };
    const timer = setTimeout(fail, START_LIMIT_MS);
    if (unwanted.aborted) fail();
    unwanted.addEventListener('abort', fail);
    child.once('error', fail);
    child.once('exit', fail);
    child.once('message', () => {
      clearTimeout(timer);
      unwanted.removeEventListener('abort', fail);
      child.off('error', fail);
      child.off('exit', fail);
      resolve();
    });
  });
}

/** Ends a child at once; resolves when it is gone. */
export function killChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  return gone;
}
