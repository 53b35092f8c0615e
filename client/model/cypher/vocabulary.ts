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

/** Functions with what they take, for whoever does not know them by heart. */
export const FUNCTIONS: readonly (readonly [name: string, takes: string])[] = [
  ['abs', '(number)'],
  ['all', '(x IN list WHERE …)'],
  ['any', '(x IN list WHERE …)'],
  ['avg', '(expression)'],
  ['ceil', '(number)'],
  ['coalesce', '(value, …)'],
  ['collect', '(expression)'],
  ['count', '(expression)'],
  ['endNode', '(relationship)'],
  ['exists', '(expression)'],
  ['floor', '(number)'],
  ['head', '(list)'],
  ['keys', '(node)'],
  ['labels', '(node)'],
  ['last', '(list)'],
  ['left', '(text, length)'],
  ['length', '(path)'],
  ['max', '(expression)'],
  ['min', '(expression)'],
  ['nodes', '(path)'],
  ['none', '(x IN list WHERE …)'],
  ['percentileCont', '(expression, fraction)'],
  ['properties', '(node)'],
  ['range', '(from, to, step)'],
  ['reduce', '(sum = 0, x IN list | …)'],
  ['relationships', '(path)'],
  ['replace', '(text, search, by)'],
  ['reverse', '(list)'],
  ['right', '(text, length)'],
  ['round', '(number, digits)'],
  ['shortestPath', '((a)-[*..8]->(b))'],
  ['single', '(x IN list WHERE …)'],
  ['size', '(list)'],
  ['split', '(text, by)'],
  ['startNode', '(relationship)'],
  ['substring', '(text, from, length)'],
  ['sum', '(expression)'],
  ['tail', '(list)'],
  ['toInteger', '(value)'],
  ['toLower', '(text)'],
  ['toString', '(value)'],
  ['toUpper', '(text)'],
  ['trim', '(text)'],
  ['type', '(relationship)'],
];

const SPOKEN: ReadonlySet<string> = new Set(KEYWORDS.flatMap((words) => words.split(' ')));
const CALLED: ReadonlySet<string> = new Set(FUNCTIONS.map(([name]) => name.toLowerCase()));

export type WordKind = 'keyword' | 'writing' | 'function' | 'name';

/** What a word of a statement is; letters count alike, large and small. `isCalled` where a bracket follows it. */
export function wordKind(word: string, isCalled: boolean): WordKind {
  const upper = word.toUpperCase();
  if (isCalled && CALLED.has(word.toLowerCase())) return 'function';
  if (WRITING_WORDS.has(upper)) return 'writing';
  return SPOKEN.has(upper) ? 'keyword' : 'name';
}
