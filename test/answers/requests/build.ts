import type { Question } from '../question.ts';

/** A GET with its parameters. */
export function get(route: string, path: string, query: Readonly<Record<string, string | number>> = {}): Question {
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${encodeValue(String(value))}`);
  return { route, method: 'GET', path: parameters.length === 0 ? path : `${path}?${parameters.join('&')}` };
}

/** Leaves the marks of keys as they are. */
function encodeValue(value: string): string {
  return value
    .split(/(⟦[^⟧]*⟧|,)/)
    .map((part) => (part.startsWith('⟦') || part === ',' ? part : encodeURIComponent(part)))
    .join('');
}

const JSON_TYPE = { 'content-type': 'application/json' };

export function post(route: string, path: string, body: unknown, headers: Record<string, string> = {}): Question {
  return { route, method: 'POST', path, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}
