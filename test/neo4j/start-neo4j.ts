import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import neo4j from 'neo4j-driver';
import { findJars, findServer } from './jars.ts';

/** It takes seconds; a machine that is busy with other suites may take a minute. */
export const START_LIMIT_MS = 180_000;

/** For a server that lives for minutes: what compiles and collects in the least time of others. */
const JVM = ['-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
}

export interface Neo4jServer extends Neo4jAddress {
  /** Of the server's process that runs now. */
  pid: () => number | undefined;
  /** Stops it where it is: it still takes connections, and answers nothing until it is thawed. */
  freeze: () => void;
  thaw: () => void;
  /** Ends it at once; its data stay for `start`. */
  kill: () => Promise<void>;
  /** Starts it again on the same data and the same port. */
  start: () => Promise<void>;
  /** Ends it and removes its data. */
  close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function startProcess(folder: string, port: number): Promise<ChildProcess> {
  const jars = await findJars();
  const path = [join(jars, '*'), await findServer(jars)].join(delimiter);
  const child = spawn('java', [...JVM, '-cp', path, 'Server', folder, String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`The Neo4j of the tests ${why}:\n${said}`));
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      fail('did not start in time');
    }, START_LIMIT_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        if (!said.includes('ready\n')) return;
        clearTimeout(limit);
        resolve();
      });
    }
    child.once('close', () => fail('ended'));
    child.once('close', () => clearTimeout(limit));
  });
  child.once('close', (code, signal) => {
    // Whoever ends it says so by a signal; an end of its own would look like a fault of the store under test.
    if (signal !== 'SIGKILL') process.stderr.write(`The Neo4j of the tests ended by itself (${code}):\n${said}\n`);
  });
  return child;
}

async function changeFirstPassword(uri: string, user: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, user));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $before TO $after',
      { before: user, after: password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

/**
 * A real Neo4j server of its own, on throwaway data and a free port.
 * @throws MissingNeo4j when this machine cannot run one
 */
export async function startNeo4j(): Promise<Neo4jServer> {
  const folder = await mkdtemp(join(tmpdir(), 'causeway-neo4j-'));
  const port = await freePort();
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'throwaway-password' };
  let child = await startProcess(folder, port);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'close');
    // It takes long to stop on SIGTERM, and nothing of it is kept.
    child.kill('SIGKILL');
    await gone;
  };
  await changeFirstPassword(address.uri, address.user, address.password);
  return {
    ...address,
    pid: () => child.pid,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill,
    start: async () => {
      child = await startProcess(folder, port);
    },
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
