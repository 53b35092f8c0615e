import type { ManagedTransaction } from 'neo4j-driver';
import type { Connection } from './connection.ts';
import type { Limit } from './limit.ts';

/** Changes constraints and indexes, the markers among them, all or nothing. */
export async function changeSchema(connection: Connection, limit: Limit, ...statements: string[]): Promise<void> {
  const change = async (transaction: ManagedTransaction): Promise<void> => {
    for (const statement of statements) await transaction.run(statement);
  };
  await connection.inSession('WRITE', limit, (session) =>
    session.executeWrite(change, { timeout: limit.remainingMs() }),
  );
}
