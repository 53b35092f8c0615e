import { StoreError } from '../graph-store.ts';
import type { ReaderFailure } from './messages.ts';

export const OUT_OF_MEMORY = {
  code: 'TIMEOUT',
  message: 'The query was stopped: it needed more memory than one query may use.',
  hint: 'Ask for less at a time: bound the length of paths, narrow the pattern, or add LIMIT before collecting.',
} as const satisfies ReaderFailure;

/** The engine's message without its code, its drawing of the line, and its name for the class of the error. */
function plainMessage(text: string): string {
  const first = text.split('\n')[0] ?? '';
  const plain = first.replace(
    /^(?:\w+ error: )?(?:GRAFEO-\w+: )?(?:(?:syntax|semantic|execution) error: )?(?:\[Cypher\] )?/,
    '',
  );
  const place = /-->\s*query:(\d+):(\d+)/.exec(text);
  return place ? `${plain} (line ${place[1]}, column ${place[2]})` : plain;
}

/** Turns what a reading statement threw into words for the user, without anything of the machine in them. */
export function toReaderFailure(error: unknown): ReaderFailure {
  if (error instanceof StoreError) return { code: 'QUERY_FAILED', message: error.message, hint: error.hint };
  const text = error instanceof Error ? error.message : String(error);
  const code = /GRAFEO-(\w+)/.exec(text)?.[1] ?? '';
  if (code === 'T003') {
    return {
      code: 'READ_ONLY',
      message: 'The statement writes, and the store only reads.',
      hint: 'Use reading clauses only.',
    };
  }
  if (text.includes('Missing parameter')) {
    return {
      code: 'QUERY_FAILED',
      message: `${plainMessage(text)}.`,
      hint: 'Give a value for every $parameter of the statement.',
    };
  }
  // What the engine's planner does not know comes as "unsupported" or as an internal error, and is a matter of the statement.
  if (code === 'Q001' || code === 'Q002' || code === 'Q004' || code.startsWith('X')) {
    return {
      code: 'SYNTAX_ERROR',
      message: `The statement is not valid Cypher: ${plainMessage(text)}.`,
      hint: 'Correct the statement.',
    };
  }
  if (code.startsWith('Q')) return toExecutionFailure(text);
  return { code: 'QUERY_FAILED', message: 'The store could not answer the query.', hint: 'Simplify the query.' };
}

function toExecutionFailure(text: string): ReaderFailure {
  if (text.includes('memory')) return OUT_OF_MEMORY;
  return {
    code: 'QUERY_FAILED',
    message: `The query failed: ${plainMessage(text)}.`,
    hint: 'Change the query or its parameters.',
  };
}
