import { testData } from '@neo4j-cypher/language-support';
import type { Callable, StoreKind } from '../../contract/cypher.ts';
import { ALLOWED_FUNCTIONS, ALLOWED_PROCEDURES } from './allowed.ts';
import { MEANINGS_ZH } from './callables-zh.ts';
import { EMBEDDED_FUNCTIONS } from './dialect/functions.ts';

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

/** What a query on that store may call, sorted by name. */
export function callablesOf(store: StoreKind): Callable[] {
  const isOffered = ({ name }: Described): boolean => {
    const lower = name.toLowerCase();
    return ALLOWED_FUNCTIONS.has(lower) && (store === 'neo4j' || EMBEDDED_FUNCTIONS.has(lower));
  };
  const called = PROCEDURES.filter(({ name }) => store === 'neo4j' && ALLOWED_PROCEDURES.has(name));
  return [
    ...[...PATTERNS, ...FUNCTIONS.filter(isOffered)].map((one) => toCallable('function', one)),
    ...called.map((one) => toCallable('procedure', one)),
  ].toSorted((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1));
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
