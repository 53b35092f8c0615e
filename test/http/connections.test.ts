import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ErrorBodySchema } from '../../server/contract/errors.ts';
import { expectPlaceAfterHangUp } from './hang-up.ts';
import { untilGone, untilOneWorks } from '../processes.ts';
import { readersOf, runProgram, type Program } from './program.ts';
import { openSocket, sendText } from './raw-socket.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'causeway-connections-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** With one reader for users' queries, and a deadline that none of them meets here. */
const start = (): Program =>
  runProgram({ CAUSEWAY_DATA: folder, CAUSEWAY_READERS: '1', CAUSEWAY_QUERY_TIMEOUT_MS: '60000' });

const HOST = 'Host: localhost\r\n';
const BODY = '{"parameters": {}}';

function post(headers: string, body = ''): string {
  return `POST /api/queries/most-connected HTTP/1.1\r\n${HOST}Content-Type: application/json\r\n${headers}\r\n${body}`;
}

/** The status line and the code of an answer that must be a whole error, with nothing before and after it. */
function refusalOf(answer: string): [line: string | undefined, code: string] {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const { error } = ErrorBodySchema.strict().parse(JSON.parse(body));
  expect(head).toContain(`X-Request-Id: ${error.requestId}`);
  expect(head).toContain('Content-Type: application/json; charset=utf-8');
  expect(head).toContain('Cache-Control: no-store');
  return [head.split('\r\n')[0], error.code];
}

describe('SIGTERM', () => {
  let program: Program;
  let address: string;
  beforeEach(async () => {
    program = start();
    address = await program.address;
  });
  afterEach(async () => {
    program.signal('SIGKILL');
    await program.ended;
  });

  async function stop(limitMs: number): Promise<void> {
    const begun = performance.now();
    expect((await program.ended).code).toBe(0);
    expect(performance.now() - begun).toBeLessThan(limitMs);
  }

  it('ends connections on which nothing was asked, and answers what was', async () => {
    const [silent, half, asked] = [await openSocket(address), await openSocket(address), await openSocket(address)];
    half.socket.write('GET /api/papers HTTP/1.1\r\nHost: local');
    asked.socket.write(post(`Content-Length: ${BODY.length}\r\n`, BODY.slice(0, 5)));
    await fetch(`${address}/health/live`);
    program.signal('SIGTERM');
    await Promise.all([silent.ended, half.ended]);
    expect([silent.heard(), half.heard()]).toEqual(['', '']);
    asked.socket.write(BODY.slice(5));
    await asked.ended;
    expect(asked.heard()).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*"truncated":(true|false)[^]*\}$/);
    await stop(2000);
  });

  it('does not wait for ever for the rest of a request, nor for a client that does not fetch its answer', async () => {
    const unfinished = await openSocket(address);
    unfinished.socket.write(post('Content-Length: 100\r\n', '{'));
    const deaf = await openSocket(address);
    deaf.socket.pause();
    deaf.socket.write(`GET /api/graph HTTP/1.1\r\n${HOST}\r\n`.repeat(2000));
    await fetch(`${address}/health/live`);
    program.signal('SIGTERM');
    await stop(9000);
  });
});

let shared: Program;
let address: string;
beforeAll(async () => {
  shared = start();
  address = await shared.address;
});
afterAll(async () => {
  shared.signal('SIGKILL');
  await shared.ended;
});

describe('a client that hangs up', () => {
  it('gives its reader to the next', async () => {
    let working = 0;
    await expectPlaceAfterHangUp(
      address,
      async () => {
        working = await untilOneWorks(() => readersOf(shared));
      },
      () => untilGone([working]),
    );
  });
});

describe('what Node would answer by itself', () => {
  it.each([
    ['no HTTP', 'NONSENSE\r\n\r\n', '400 Bad Request', 'BAD_REQUEST'],
    ['an unknown method', `FETCH / HTTP/1.1\r\n${HOST}\r\n`, '400 Bad Request', 'BAD_REQUEST'],
    ['another version', `GET / HTTP/9.9\r\n${HOST}\r\n`, '400 Bad Request', 'BAD_REQUEST'],
    ['no host', 'GET /api/papers HTTP/1.1\r\nConnection: close\r\n\r\n', '400 Bad Request', 'BAD_REQUEST'],
    [
      'two hosts',
      `GET /api/papers HTTP/1.1\r\n${HOST}${HOST}Connection: close\r\n\r\n`,
      '400 Bad Request',
      'BAD_REQUEST',
    ],
    ['two lengths', post('Content-Length: 1\r\nTransfer-Encoding: chunked\r\n', 'x'), '400 Bad Request', 'BAD_REQUEST'],
    ['a chunk that is none', post('Transfer-Encoding: chunked\r\n', 'zz\r\n'), '400 Bad Request', 'BAD_REQUEST'],
    [
      'long headers',
      `GET / HTTP/1.1\r\n${HOST}X-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
      'BAD_REQUEST',
    ],
    [
      'an unknown expectation',
      `GET /api/papers HTTP/1.1\r\n${HOST}Expect: a-miracle\r\n\r\n`,
      '417 Expectation Failed',
      'EXPECTATION_FAILED',
    ],
    ['a tunnel', `CONNECT localhost:22 HTTP/1.1\r\n${HOST}\r\n`, '405 Method Not Allowed', 'METHOD_NOT_ALLOWED'],
    [
      'another host as the address',
      `GET http://evil.example/api/papers HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`,
      '403 Forbidden',
      'FORBIDDEN_HOST',
    ],
  ])('answers %s in the shape of errors', async (_what, text, status, code) => {
    expect(refusalOf(await sendText(address, text))).toEqual([`HTTP/1.1 ${status}`, code]);
  });
});

describe('a body', () => {
  it('that is announced as too large is refused before it is sent', async () => {
    const { socket, heard } = await openSocket(address);
    socket.write(post('Content-Length: 5000000000\r\n', '{'));
    await expect.poll(heard).toContain('requestId');
    expect(refusalOf(heard())).toEqual(['HTTP/1.1 413 Payload Too Large', 'PAYLOAD_TOO_LARGE']);
    socket.destroy();
  });

  it('of unknown length is refused as soon as it is too large, and is not taken for ever', async () => {
    const { socket, heard, ended } = await openSocket(address);
    socket.write(post('Transfer-Encoding: chunked\r\n'));
    const chunk = 'x'.repeat(0x8000);
    const sending = setInterval(() => socket.write(`8000\r\n${chunk}\r\n`), 10);
    await expect.poll(heard, { timeout: 5000 }).toContain('requestId');
    expect(refusalOf(heard())).toEqual(['HTTP/1.1 413 Payload Too Large', 'PAYLOAD_TOO_LARGE']);
    await ended;
    clearInterval(sending);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  });

  it.each(['announced', 'chunked'])(
    'that is too large and %s leaves the connection for the next request',
    async (how) => {
      const { socket, heard } = await openSocket(address);
      const size = 0x200000;
      const body = 'x'.repeat(size);
      socket.write(
        how === 'announced'
          ? post(`Content-Length: ${size}\r\n`, body)
          : post('Transfer-Encoding: chunked\r\n', `${size.toString(16)}\r\n${body}\r\n0\r\n\r\n`),
      );
      await expect.poll(heard).toContain('requestId');
      socket.write(`GET /health/live HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
      await expect.poll(heard).toMatch(/^HTTP\/1\.1 413 [^]*\}HTTP\/1\.1 200 OK\r\n/);
    },
  );

  it('that waits to be asked for is asked for when it is read, and not when it is refused', async () => {
    const read = await openSocket(address);
    read.socket.write(post(`Expect: 100-continue\r\nContent-Length: ${BODY.length}\r\n`));
    await expect.poll(read.heard).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    read.socket.write(BODY);
    await expect.poll(read.heard).toMatch(/Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    read.socket.destroy();
    const refused = await sendText(address, post('Expect: 100-continue\r\nContent-Length: 2000000\r\n'));
    expect(refusalOf(refused)).toEqual(['HTTP/1.1 413 Payload Too Large', 'PAYLOAD_TOO_LARGE']);
  });
});
