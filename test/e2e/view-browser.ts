import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import type { Graph } from '../../server/contract/graph.ts';

/** The headless shell is the same engine without the windows around it, and takes a third less of the processor. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a browser is, or null where none is. */
export function findBrowser(): string | null {
  return PLACES.find((place) => existsSync(place)) ?? null;
}

export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  context: BrowserContext;
  close: () => Promise<void>;
}

/** A real browser with a profile of its own, which goes when it closes. */
export async function openBrowser(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'causeway-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? 'chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    args: BROWSER_FLAGS,
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function pathHere(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Builds the pages of a folder as the client is built, and returns where they went. Paths are from this one. */
export async function buildPage(folder: string, pages: readonly string[] = []): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'causeway-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: pathHere(folder),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      ...(pages.length > 0 ? { rollupOptions: { input: pages.map(pathHere) } } : {}),
    },
  });
  return outDir;
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface PageServer {
  address: string;
  /** What `/graph.json` answers from now on. */
  setGraph: (graph: Graph) => void;
  close: () => Promise<void>;
}

/** Serves built pages, which stay when it closes, the first at `/`, with one graph for all, and as cacheable as the program serves its own. */
export function servePage(folder: string): Promise<PageServer> {
  let graph = '{}';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    if (path === '/graph.json') {
      response.setHeader('content-type', 'application/json').end(graph);
      return;
    }
    const file = join(folder, path === '/' ? 'index.html' : path);
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    readFile(file).then(
      (body) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        setGraph: (next) => (graph = JSON.stringify(next)),
        close: async () => {
          server.closeAllConnections();
          await new Promise((done) => server.close(done));
        },
      });
    });
  });
}
