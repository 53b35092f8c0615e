import type { Response } from 'supertest';
import { expect } from 'vitest';
import { ErrorBodySchema } from '../../server/contract/errors.ts';

/** Expects the one shape of errors, with nothing else in it. */
export function expectRefusal(response: Response, status: number, code: string): { message: string; hint: string } {
  expect(ErrorBodySchema.strict().parse(response.body)).toEqual(response.body);
  const { message, hint, requestId } = ErrorBodySchema.parse(response.body).error;
  expect([response.status, response.body.error.code]).toEqual([status, code]);
  expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(response.headers['cache-control']).toBe('no-store');
  expect(requestId).toBe(response.headers['x-request-id']);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(message).not.toBe('');
  expect(hint).not.toBe('');
  expect(response.text).not.toMatch(/node_modules|\.ts|\/work|\/tmp/);
  return { message, hint };
}
