import { request as openRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { JsonSchema } from './json.ts';

const BodySchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('json'), json: JsonSchema }),
  z.object({ form: z.literal('text'), text: z.string() }),
  /** The entries of a zip, which are texts. */
  z.object({ form: z.literal('files'), files: z.record(z.string(), z.string()) }),
]);

export const AnswerSchema = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: BodySchema,
});
export type Answer = z.infer<typeof AnswerSchema>;
export type AnswerBody = Answer['body'];

/** A request with its keys filled in. */
export interface PlainRequest {
  method: string;
  /** Path with its query, percent-encoded. */
  path: string;
  headers?: Readonly<Record<string, string>> | undefined;
  body?: string | undefined;
}

/** Answers that say how busy the server is, not what it holds. */
const PASSING = new Set([429, 503, 504]);
const ATTEMPTS = 5;

/** Asks one server; one that is busy or out of time is asked again a few times. */
export async function ask(server: string, request: PlainRequest): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(server, request);
    if (!PASSING.has(answer.status) || attempt === ATTEMPTS) return answer;
    await pause(1000 * attempt);
  }
}

function askOnce(server: string, { method, path, headers = {}, body }: PlainRequest): Promise<Answer> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = openRequest(new URL(path, server), { method, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const held = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        const type = response.headers['content-type'] ?? '';
        const { statusCode: status = 0 } = response;
        resolve({ status, headers: Object.fromEntries(held), body: readBody(type, Buffer.concat(chunks)) });
      });
    });
    request.once('error', reject);
    request.end(body);
  });
}

function readBody(type: string, bytes: Buffer): AnswerBody {
  if (type.startsWith('application/zip')) {
    const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString()]);
    return { form: 'files', files: Object.fromEntries(files) };
  }
  const text = bytes.toString();
  if (!/^application\/(?:[\w.-]+\+)?json\b/.test(type) || text === '') return { form: 'text', text };
  return { form: 'json', json: JsonSchema.parse(JSON.parse(text)) };
}
