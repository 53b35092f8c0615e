import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { createServer } from 'vite';
import { packageRoot } from './package-root.ts';

/** Serves the page from its sources and reloads it in place when they change. */
export async function serveSources(): Promise<RequestHandler> {
  const vite = await createServer({
    root: join(packageRoot, 'client'),
    configFile: join(packageRoot, 'client/vite.config.ts'),
    // The other loader writes a file beside the libraries and removes it, at which the server would be started anew.
    configLoader: 'runner',
    appType: 'mpa',
    server: { middlewareMode: true },
  });
  return (req, res, next) => {
    // Reloading in place needs inline scripts and a socket of its own, which the policy of the built page forbids.
    res.removeHeader('Content-Security-Policy');
    vite.middlewares(req, res, next);
  };
}
