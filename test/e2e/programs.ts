import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jAddress } from '../neo4j/start-neo4j.ts';
import { builtPath } from '../prepared/built-program.ts';
import { copyData } from '../prepared/data.ts';
import { startProgram, type Program } from '../program.ts';

export const SHIPPED = ['server/start.mjs'];
const LOOK_EVERY_MS = 100;
const INVENTED = [builtPath('test/http/serve-invented.ts'), '--page'];

/** A busy machine is slow, and that is no answer's fault; and what nobody cancels goes on for longer than any test waits. */
export const PATIENCE = { PORT: '0', CAUSEWAY_QUERY_TIMEOUT_MS: '600000' };

/** A program with the invented paper, on the page that the program of all files was built with. */
export async function startInvented(): Promise<Program> {
  const data = await copyData('invented');
  const program = await startProgram(INVENTED, { ...PATIENCE, CAUSEWAY_DATA: data });
  return {
    ...program,
    stop: async () => {
      await program.stop();
      await rm(data, { recursive: true });
    },
  };
}

/** A program with the paper that ships, on a Neo4j; on a busy one it answers before its graph is there, and that is waited for. */
export async function startOnNeo4j({ uri, user, password }: Neo4jAddress): Promise<Program> {
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const program = await startProgram(SHIPPED, { ...PATIENCE, ...settings });
  while (!(await fetch(`${program.address}/health/ready`)).ok) await sleep(LOOK_EVERY_MS);
  return program;
}
