import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
/** Outside the checkout: `npm ci` would throw it away, and a checkout that tests have run in stays clean. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'causeway/neo4j');

/** Why there is no Neo4j on this machine, in words that say what to install. */
export class MissingNeo4j extends Error {
  override readonly name = 'MissingNeo4j';
}

/** Runs a command to its end and gives what it said; rejects with MissingNeo4j when it is not there or fails. */
async function runTool(command: string, args: readonly string[], help: string): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = await once(child, 'close').catch((): unknown[] => ['not there']);
  if (code !== 0) throw new MissingNeo4j(`${command} ${args.join(' ')} failed (${String(code)}). ${help}\n${said}`);
  return said;
}

async function copyJars(folder: string): Promise<void> {
  const building = `${folder}.${process.pid}.tmp`;
  await runTool(
    'mvn',
    ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${building}`],
    'Install Maven (apt install maven), and let it reach Maven Central once.',
  );
  await rename(building, folder).catch(async () => {
    // Another run has put the same jars in place meanwhile.
    await rm(building, { recursive: true, force: true });
  });
}

/**
 * The folder with Neo4j's jars, copied by Maven the first time that this pom.xml is seen.
 * @throws MissingNeo4j when Java or Maven is not there, or the jars cannot be had
 */
export async function findJars(): Promise<string> {
  await runTool('java', ['-version'], 'Install Java 17 (apt install openjdk-17-jdk-headless).');
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(await readFile(POM, 'utf8'))?.[1] ?? 'unknown';
  const folder = join(CACHE, version);
  const complete = await readdir(folder).catch(() => null);
  if (complete === null) {
    await mkdir(CACHE, { recursive: true });
    await copyJars(folder);
  }
  return folder;
}
