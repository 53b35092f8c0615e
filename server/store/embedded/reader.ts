import { GrafeoDB, type Database } from './engine.ts';
import { toReaderFailure } from './engine-errors.ts';
import type { ReaderReply, ReadRequest } from './messages.ts';
import { toEngineParameters } from './parameters.ts';
import { answerOf, type ReaderAnswer } from './answer.ts';
import { splitPlanned } from '../plan.ts';
import { readPlan } from './plan.ts';
import { dropSpill } from './spill.ts';

// A process of its own: it opens one snapshot read-only and answers one statement after the other. The engine can neither
// stop a query nor bound its memory, so this process is made to be killed. It loads no more than it needs: zod alone would
// double the time that one takes to start.

const MEMORY_CHECK_MS = 25;

const [path = '', memoryLimit = ''] = process.argv.slice(2);

function say(reply: ReaderReply): void {
  process.send?.(reply);
}

function endAtOnce(): void {
  dropSpill(path, process.pid);
  // process.exit would wait for the engine's threads, and one of them may never end.
  process.kill(process.pid, 'SIGKILL');
}

function endWhenMemoryRunsOut(): void {
  if (process.memoryUsage.rss() < Number(memoryLimit)) return;
  process.send?.({ kind: 'memory' } satisfies ReaderReply, endAtOnce);
}

async function read(database: Database, { statement, parameters, rowLimit }: ReadRequest): Promise<ReaderAnswer> {
  const values = toEngineParameters(parameters);
  const asked = splitPlanned(statement);
  if (asked === null) return answerOf(await database.executeCypher(statement, values), rowLimit, database);
  const rows =
    asked.kind === 'explain'
      ? { columns: [], rows: '[]', truncated: false }
      : answerOf(await database.executeCypher(asked.statement, values), rowLimit, database);
  const told = (await database.executeCypher(statement, values)).rows()[0]?.[0];
  if (typeof told !== 'string') throw new Error('the engine told no plan');
  return { ...rows, plan: readPlan(asked.kind, told) };
}

async function answer(database: Database, request: ReadRequest): Promise<void> {
  const watch = setInterval(endWhenMemoryRunsOut, MEMORY_CHECK_MS);
  try {
    say({ kind: 'result', id: request.id, ...(await read(database, request)) });
  } catch (error) {
    say({ kind: 'failure', id: request.id, failure: toReaderFailure(error) });
  } finally {
    clearInterval(watch);
  }
}

// A terminal sends its signals to the whole group; the server ends its readers itself, after the requests in flight.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', endAtOnce);

const database = GrafeoDB.openReadOnly(path);
process.on('message', (request: ReadRequest) => void answer(database, request));
say({ kind: 'ready' });
