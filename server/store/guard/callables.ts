import { testData } from '@neo4j-cypher/language-support';
import type { Callable } from '../../contract/cypher.ts';
import { ALLOWED_FUNCTIONS, ALLOWED_PROCEDURES } from './allowed.ts';
import { MEANINGS_ZH } from './callables-zh.ts';
import type { Dialect } from './dialect.ts';

interface Described {
  name: string;
  signature: string;
  description: string;
}

/** What Neo4j 5 says of its own functions and procedures; its front end carries it with it. */
const { functions, procedures } = testData.mockSchema;
const FUNCTIONS: readonly Described[] = Object.values(functions?.['CYPHER 5'] ?? {}).filter(
  ({ isDeprecated }) => !isDeprecated,
);
const PROCEDURES: readonly Described[] = Object.values(procedures?.['CYPHER 5'] ?? {});

/** They look like functions, and are a part of the pattern. */
const PATTERNS: readonly Described[] = [
  {
    name: 'shortestPath',
    signature: 'shortestPath(pattern :: PATTERN) :: PATH',
    description: 'Returns one shortest path between the two ends of the pattern. Stands in `MATCH`.',
  },
  {
    name: 'allShortestPaths',
    signature: 'allShortestPaths(pattern :: PATTERN) :: PATH',
    description: 'Returns every path of the least length between the two ends of the pattern. Stands in `MATCH`.',
  },
];

/** What a query may call, in a dialect where there is one, sorted by name. */
export function callablesOf(dialect: Dialect | null): Callable[] {
  const functions = FUNCTIONS.filter(({ name }) => ALLOWED_FUNCTIONS.has(name.toLowerCase()));
  const procedures = PROCEDURES.filter(({ name }) => ALLOWED_PROCEDURES.has(name));
  return [
    ...[...PATTERNS, ...functions].map((one) => toCallable('function', one)),
    ...procedures.map((one) => toCallable('procedure', one)),
  ]
    .filter((callable) => dialect === null || dialect.answers(callable))
    .toSorted((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1));
}

function toCallable(kind: Callable['kind'], { name, signature, description }: Described): Callable {
  const plain = description.replaceAll('`', '').trim();
  // What it stands for cannot be written in a query.
  const written = signature.replaceAll(' = DEFAULT_TEMPORAL_ARGUMENT', '');
  return {
    kind,
    name,
    signature: written,
    description: plain,
    description_zh: MEANINGS_ZH[name.toLowerCase()] ?? plain,
  };
}
