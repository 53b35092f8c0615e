import { analyse } from './analyse.ts';
import { callablesOf } from './callables.ts';
import type { Dialect } from './dialect.ts';
import { format } from './format.ts';
import type { GuardReply, GuardRequest, GuardTask } from './messages.ts';

/** The front end is slow until the engine has compiled it; these take it through most of what queries consist of. */
const WARM_UP = [
  'MATCH (n:Factor)-[r:DRIVES*1..3]->(m) WHERE n.name_en = "a" AND r IS NOT NULL RETURN DISTINCT n, count(*) AS c ORDER BY c DESC LIMIT 5',
  'MATCH p = shortestPath((a)-[*]-(b)) OPTIONAL MATCH (c {id: 1}) WITH a, collect(b.x) AS xs UNWIND xs AS x RETURN [y IN xs WHERE y > 1 | y + 1] AS z, x',
  'MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.x IN [1, 2] } CALL (n) { RETURN n.a AS a UNION RETURN CASE WHEN true THEN 1 ELSE 2 END AS a } RETURN a, COUNT { (n)--() }',
];
const NO_NAMES = { labels: [], relationshipTypes: [], propertyKeys: [] };

/** Takes the front end through what queries consist of, in a dialect where there is one. */
export function warmUp(dialect: Dialect | null): void {
  for (const query of WARM_UP) analyse({ query, parameters: {}, names: NO_NAMES }, dialect);
}

function answerTo(task: GuardTask, dialect: Dialect | null): unknown {
  switch (task.kind) {
    case 'check':
      return analyse(task, dialect);
    case 'format':
      return format(task);
    case 'callables':
      return callablesOf(dialect);
  }
}

function say(reply: GuardReply): void {
  process.send?.(reply);
}

/** Answers what this process is asked from now on, and ends with whoever started it. */
export function serveTasks(dialect: Dialect | null): void {
  // A terminal sends its signals to the whole group; the server ends its children itself, after the requests in flight.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  process.on('disconnect', () => process.exit());
  process.on('message', (request: GuardRequest) =>
    say({ kind: 'done', id: request.id, answer: answerTo(request, dialect) }),
  );
  say({ kind: 'ready' });
}
