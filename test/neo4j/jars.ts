import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const SERVER = fileURLToPath(new URL('Server.java', import.meta.url));
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

/** A folder of the cache, made where it is not there yet. */
async function kept(name: string, make: (building: string) => Promise<unknown>): Promise<string> {
  const folder = join(CACHE, name);
  if ((await readdir(folder).catch(() => null)) !== null) return folder;
  await mkdir(CACHE, { recursive: true });
  const building = `${folder}.${process.pid}.tmp`;
  await make(building);
  await rename(building, folder).catch(async () => {
    // Another run has put the same in place meanwhile.
    await rm(building, { recursive: true, force: true });
  });
  return folder;
}

/**
 * The folder with Neo4j's jars, copied by Maven the first time that this pom.xml is seen.
 * @throws MissingNeo4j when Java or Maven is not there, or the jars cannot be had
 */
export async function findJars(): Promise<string> {
  await runTool('java', ['-version'], 'Install Java 17 (apt install openjdk-17-jdk-headless).');
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(await readFile(POM, 'utf8'))?.[1] ?? 'unknown';
  return kept(version, (building) =>
    runTool(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        POM,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${building}`,
      ],
      'Install Maven (apt install maven), and let it reach Maven Central once.',
    ),
  );
}

/**
 * The folder with the server of the tests, compiled once for all that start one.
 * @throws MissingNeo4j when there is no compiler
 */
export async function findServer(jars: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(SERVER))
    .update(jars)
    .digest('hex')
    .slice(0, 16);
  const help = 'Install a JDK (apt install openjdk-17-jdk-headless).';
  return kept(`server-${hash}`, (building) => runTool('javac', ['-cp', join(jars, '*'), '-d', building, SERVER], help));
}
