import { z } from 'zod';
import type { Callable } from '../../contract/cypher.ts';
import type { Outcome, Question } from '../preparation.ts';
import type { SyntaxNode } from './syntax-tree.ts';

/** What an engine reads that does not read all of Neo4j's Cypher. It runs in the guard's process, where the parse tree is. */
export interface Dialect {
  /** Writes a statement that the guard lets through anew for the engine, from its parse tree; or says why it cannot be. */
  translate: (question: Question, statement: SyntaxNode) => Outcome;
  /** Whether a query may call this function or procedure. */
  answers: (callable: Pick<Callable, 'kind' | 'name'>) => boolean;
}

const DialectModuleSchema = z.object({ dialect: z.custom<Dialect>((value) => typeof value === 'object') });

/** The dialect of a module that exports one under that name; null where there is none to load. */
export async function loadDialect(module: string | undefined): Promise<Dialect | null> {
  return module === undefined ? null : DialectModuleSchema.parse(await import(module)).dialect;
}
