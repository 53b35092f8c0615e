import { loadDialect } from './dialect.ts';
import { serveTasks, warmUp } from './tasks.ts';

// A process of its own: Neo4j's front end may take seconds over a query, or never come back, and is then killed with it.

const dialect = await loadDialect(process.argv[2]);
warmUp(dialect);
serveTasks(dialect);
