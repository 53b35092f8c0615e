import request from 'supertest';
import { afterAll, beforeAll } from 'vitest';
import { openInventedApp, type InventedApp } from './invented-app.ts';

/** The invented paper's app for all tests of a file, asked by an address and its parameters. */
export function askInvented(): (path: string, query?: Record<string, string>) => request.Test {
  let invented: InventedApp;
  beforeAll(async () => {
    invented = await openInventedApp();
  });
  afterAll(() => invented.close());
  return (path, query = {}) => request(invented.app).get(`${path}?${new URLSearchParams(query)}`);
}
