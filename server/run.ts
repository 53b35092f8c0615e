import closeWithGrace from 'close-with-grace';
import type { Logger } from 'pino';
import { SettingsError } from './env.ts';
import { StartError } from './http-server.ts';
import { createLogger, type Serving } from './serve.ts';
import { StoreError } from './store/graph-store.ts';

/** How long requests in flight may take once the program was asked to stop. */
const STOP_LIMIT_MS = 15_000;

/** What a user can do something about is said in words; the rest is a fault of the program, with its stack. */
export function startFault(error: unknown): string {
  if (error instanceof StoreError) return `${error.message} ${error.hint}`;
  if (error instanceof SettingsError || error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** Ctrl+C, and whoever stops a whole group, signals npm too, and npm passes the signal on: one wish comes twice. */
const ECHO_MS = 500;

function stopAtSignal(stop: () => void): void {
  let firstAt: number | null = null;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (firstAt === null) {
        firstAt = performance.now();
        stop();
      } else if (performance.now() - firstAt > ECHO_MS) process.exit(1);
    });
  }
}

/**
 * Runs the program until it is asked to stop: prints its address once it answers; at a signal it answers what is in flight
 * and ends with 0, and at a second signal it ends at once. What keeps it from starting, or from
 * ever having a graph, is printed, and it ends with 1.
 */
export async function run(start: (logger: Logger) => Promise<Serving>): Promise<void> {
  const logger = createLogger();
  let serving: Serving;
  try {
    serving = await start(logger);
  } catch (error) {
    process.stderr.write(`${startFault(error)}\n`);
    process.exit(1);
  }
  serving.loaded.catch(async (error: unknown) => {
    process.stderr.write(`${startFault(error)}\n`);
    await serving.close();
    process.exit(1);
  });
  const closer = closeWithGrace({ delay: STOP_LIMIT_MS, logger: false, skip: [...STOP_SIGNALS] }, async ({ err }) => {
    if (err !== undefined) logger.fatal({ err }, 'The program met an error that nothing caught.');
    await serving.close();
  });
  stopAtSignal(() => closer.close());
  process.stdout.write(`Causeway answers at ${serving.address}\n`);
}
