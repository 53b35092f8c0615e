import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { RequestHandler } from 'express';
import { StartError } from './http-server.ts';
import { refuseOtherMethods } from './middleware/answers.ts';
import { type PreparedBody, prepareBody, sendPrepared } from './prepared-body.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Files whose names change with their content. */
const HASHED = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';

/** The built page by address; small enough to be held in memory, and nothing else of the disk can be asked for. */
export type PageFiles = ReadonlyMap<string, PreparedBody>;

async function readIfThere(path: string, names: ReadonlySet<string>): Promise<Buffer | undefined> {
  return names.has(path) ? readFile(path) : undefined;
}

async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
}

/**
 * Reads the files that the client was built to, each with the compressed copies that lie beside it.
 * @throws StartError when there is no page
 */
export async function loadPageFiles(folder: string): Promise<PageFiles> {
  const names = await listFiles(folder);
  if (!names.has(join(folder, 'index.html'))) {
    throw new StartError('The page is not built. Start the program with: npm start');
  }
  const files = new Map<string, PreparedBody>();
  for (const name of names) {
    const contentType = CONTENT_TYPES[extname(name)];
    if (contentType === undefined) continue;
    const [br, gzip] = await Promise.all([readIfThere(`${name}.br`, names), readIfThere(`${name}.gz`, names)]);
    const known = { ...(br && { br }), ...(gzip && { gzip }) };
    files.set(`/${relative(folder, name).split(sep).join('/')}`, prepareBody(await readFile(name), contentType, known));
  }
  return files;
}

const refuseMethod = refuseOtherMethods(['GET', 'HEAD']);

/** The addresses of the pages themselves: the map, and the description of the HTTP interface. */
const PAGES: Readonly<Record<string, string>> = { '/': '/index.html', '/docs': '/docs.html' };

/** Serves the pages, and their files at their own addresses. */
export function servePage(files: PageFiles): RequestHandler {
  return async (req, res, next) => {
    const path = decodeURIComponent(req.path);
    const file = files.get(PAGES[path] ?? path);
    if (file === undefined) next();
    else if (req.method === 'GET' || req.method === 'HEAD') {
      await sendPrepared(req, res, file, path.startsWith(HASHED) ? FOREVER : 'no-cache');
    } else refuseMethod(req, res, next);
  };
}
