/** The clauses and words of reading Cypher, as they are written in a statement. */
export const KEYWORDS = `
  MATCH|OPTIONAL MATCH|WHERE|RETURN|RETURN DISTINCT|WITH|UNWIND|CALL|YIELD|UNION|UNION ALL|ORDER BY|SKIP|LIMIT|AS|ASC|DESC|DISTINCT
  AND|OR|XOR|NOT|IN|IS NULL|IS NOT NULL|STARTS WITH|ENDS WITH|CONTAINS|CASE|WHEN|THEN|ELSE|END|EXISTS|COUNT|COLLECT|TRUE|FALSE|NULL
`
  .trim()
  .split(/[|\n]\s*/u);

/** Words that change the graph. They are marked, for no query here may use them. */
export const WRITING_WORDS: ReadonlySet<string> = new Set([
  'CREATE',
  'MERGE',
  'DELETE',
  'DETACH',
  'SET',
  'REMOVE',
  'FOREACH',
  'INSERT',
  'DROP',
  'ALTER',
]);

/** Functions of every store, to colour them before anything is known of the store. */
export const FUNCTIONS = `
  abs allShortestPaths any all avg ceil coalesce collect count endNode exists floor head isEmpty keys labels last left length max min
  nodes none nullIf properties range reduce relationships replace reverse right round shortestPath sign single size split sqrt startNode
  stdev substring sum tail toBoolean toFloat toInteger toLower toString toUpper trim type
`
  .trim()
  .split(/\s+/u);

const SPOKEN: ReadonlySet<string> = new Set(KEYWORDS.flatMap((words) => words.split(' ')));
const CALLED: ReadonlySet<string> = new Set(FUNCTIONS.map((name) => name.toLowerCase()));

export type WordKind = 'keyword' | 'writing' | 'function' | 'name';

/** What a word of a statement is; letters count alike, large and small. `isCalled` where a bracket follows it. */
export function wordKind(word: string, isCalled: boolean): WordKind {
  const upper = word.toUpperCase();
  if (isCalled && CALLED.has(word.toLowerCase())) return 'function';
  if (WRITING_WORDS.has(upper)) return 'writing';
  return SPOKEN.has(upper) ? 'keyword' : 'name';
}
