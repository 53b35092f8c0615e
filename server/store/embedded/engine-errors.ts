import { StoreError } from '../graph-store.ts';

/** The engine's message without its code, its drawing of the line, and its name for the class of the error. */
function plainMessage(text: string): string {
  const first = text.split('\n')[0] ?? '';
  const plain = first.replace(/^(?:\w+ error: )?(?:GRAFEO-\w+: )?(?:(?:syntax|semantic) error: )?(?:\[Cypher\] )?/, '');
  const place = /-->\s*query:(\d+):(\d+)/.exec(text);
  return place ? `${plain} (line ${place[1]}, column ${place[2]})` : plain;
}

/** Turns what the engine throws at a reading statement into a `StoreError` without anything of the machine in it. */
export function toReadError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = /GRAFEO-(\w+)/.exec(text)?.[1] ?? '';
  if (code.startsWith('T003')) {
    return new StoreError('READ_ONLY', 'The statement writes, and the store only reads.', 'Use reading clauses only.');
  }
  if (code.startsWith('Q002') && text.includes('Missing parameter')) {
    return new StoreError(
      'QUERY_FAILED',
      `${plainMessage(text)}.`,
      'Give a value for every $parameter of the statement.',
    );
  }
  if (code === 'Q001' || code === 'Q002') {
    return new StoreError(
      'SYNTAX_ERROR',
      `The statement is not valid Cypher: ${plainMessage(text)}.`,
      'Correct the statement.',
    );
  }
  if (code.startsWith('Q')) {
    return new StoreError(
      'QUERY_FAILED',
      `The query failed: ${plainMessage(text)}.`,
      'Change the query or its parameters.',
    );
  }
  return new StoreError('QUERY_FAILED', 'The store could not answer the query.', 'Simplify the query.', {
    cause: error,
  });
}
