import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, request, type ClientRequest } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram, type Program } from './program.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'causeway-program-'));
});
afterAll(() => rm(folder, { recursive: true }));

const settings = (): Record<string, string> => ({ CAUSEWAY_DATA: join(folder, 'data'), CAUSEWAY_READERS: '1' });

/** Begins a request whose body is not finished, so that it is in flight for as long as the test likes. */
async function beginRequest(address: string): Promise<{ finish: () => void; status: Promise<number | undefined> }> {
  const body = '{"parameters": {}}';
  const asking: ClientRequest = request(`${address}/api/queries/most-connected`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': body.length },
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    asking.once('response', (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    });
    asking.once('error', reject);
  });
  status.catch(() => undefined);
  await new Promise((resolve) => asking.write(body.slice(0, 5), resolve));
  await fetch(`${address}/health/live`);
  return { finish: () => asking.end(body.slice(5)), status };
}

describe('a program that runs', () => {
  it('prints one line with its address once it answers, finishes what is in flight at SIGTERM, even if npm passes it on once more, and ends with 0', async () => {
    const program = runProgram(settings());
    const address = await program.address;
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    const idle = new Agent({ keepAlive: true });
    await new Promise((resolve) => request(`${address}/health/live`, { agent: idle }, resolve).end());
    const asked = await beginRequest(address);
    program.signal('SIGTERM');
    program.signal('SIGTERM');
    await expect.poll(() => fetch(`${address}/health/live`).catch(() => 'refused')).toBe('refused');
    asked.finish();
    expect(await asked.status).toBe(200);
    const begin = performance.now();
    const { code, stdout, stderr } = await program.ended;
    expect(performance.now() - begin).toBeLessThan(3000);
    expect([code, stdout]).toEqual([0, `Causeway answers at ${address}\n`]);
    const events = stderr
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(events).toContainEqual(
      expect.objectContaining({ msg: 'request', method: 'POST', url: '/api/queries/most-connected', status: 200 }),
    );
    idle.destroy();
  });

  it('ends at once at a second signal', async () => {
    const program = runProgram(settings());
    const asked = await beginRequest(await program.address);
    // What comes at once after the first is an echo of it; the first that is none ends the program, whose request is not finished.
    const signals = setInterval(() => program.signal('SIGINT'), 50);
    expect((await program.ended).code).toBe(1);
    clearInterval(signals);
    await expect(asked.status).rejects.toThrow();
  });

  it('starts again from what it stored, beside another that runs', async () => {
    const programs = [runProgram(settings()), runProgram(settings())];
    const revisions = programs.map(async (program) => {
      const response = await fetch(`${await program.address}/api/version`);
      return response.json() as Promise<{ revision: string }>;
    });
    const [one, other] = await Promise.all(revisions);
    expect(one?.revision).toBe(other?.revision);
    for (const program of programs) program.signal('SIGTERM');
    expect(await Promise.all(programs.map(async ({ ended }) => (await ended).code))).toEqual([0, 0]);
  });
});

describe('a program that cannot start', () => {
  /** The one message, after whatever was logged on the way. */
  async function failure(program: Program): Promise<string> {
    const { code, stdout, stderr } = await program.ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('{'))
      .join('\n');
  }

  it('names the setting that is wrong', async () => {
    expect(await failure(runProgram({ ...settings(), PORT: 'four thousand' }))).toBe(
      'Setting PORT: "four thousand" is not accepted. Accepted: a whole number from 0 to 65535.',
    );
  });

  it('says that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await failure(runProgram({ ...settings(), PORT: String(port) }))).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or set PORT to another port, or to 0 for a free one.`,
    );
    other.close();
  });

  it('says that the address is not of this machine', async () => {
    expect(await failure(runProgram({ ...settings(), HOST: '203.0.113.1' }))).toBe(
      'HOST 203.0.113.1 is not an address of this machine. Set HOST to one that is, or to 127.0.0.1.',
    );
  });

  it('says that the data folder cannot be made', async () => {
    expect(await failure(runProgram({ ...settings(), CAUSEWAY_DATA: '/proc/causeway' }))).toBe(
      'The store could not be loaded: the data folder is not there. What it held before stays as it was. Point CAUSEWAY_DATA at a folder that can be made.',
    );
  });

  it('says that the data folder cannot be used', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const message = await failure(runProgram({ ...settings(), CAUSEWAY_DATA: join(file, 'data') }));
    expect(message).not.toBe('');
    expect(message).not.toContain(folder);
  });
});
