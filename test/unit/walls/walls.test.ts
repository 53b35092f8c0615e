import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GUARDED_GLOBALS } from '../../walls/row.ts';
import type { Row } from '../../walls/row.ts';
import { ROWS } from '../../walls/table.ts';
import { CLIENT_CASES } from './client-cases.ts';
import { FORM_CASE } from './form-case.ts';
import { lintTree } from './lint-tree.ts';
import type { Refusal } from './lint-tree.ts';
import { SERVER_CASES } from './server-cases.ts';
import { from } from './wall-case.ts';

const CASES = [...SERVER_CASES, ...CLIENT_CASES, FORM_CASE];

describe('the walls', () => {
  let refusals: Map<string, Refusal[]>;

  beforeAll(async () => {
    const files = CASES.map(({ file, refused, allowed }) => [file, textOf(refused, allowed)] as const);
    refusals = await lintTree(new Map(files));
  });

  it.each(CASES)('refuse what $file may not import, and nothing else', ({ file, refused, why }) => {
    const expected = refused.map((_, at) => [
      at + 1,
      expect.stringMatching(new RegExp(`^.+ may not .+\\. ${escaped(why)}$`)),
    ]);
    expect(refusals.get(file)).toEqual(expected);
  });
});

describe('each row of the table', () => {
  const rows = ROWS.filter(({ at }) => at !== 'test/**');
  const stranger = { at: 'server/stranger/file.ts', text: from('zod') };
  let refusals: Map<string, Refusal[]>;

  beforeAll(async () => {
    const files = rows.map((row) => [fileOf(row.at), textOf(refusedBy(row), allowedBy(row))] as const);
    refusals = await lintTree(new Map([...files, [stranger.at, stranger.text]]));
  });

  it.each(rows)('holds in $at', (row) => {
    const expected = refusedBy(row).map((_, at) => [at + 1, expect.stringContaining(`${row.at} may not `)]);
    expect(refusals.get(fileOf(row.at))).toEqual(expected);
  });

  it('is asked for where there is none', () => {
    expect(refusals.get(stranger.at)).toEqual([[1, expect.stringContaining('has no row in test/walls/table.ts')]]);
  });
});

function textOf(refused: readonly string[], allowed: readonly string[]): string {
  return [...refused, ...allowed].map((line) => `${line}\n`).join('');
}

/** What no place but the tests may do, and every global that this one may not use. */
function refusedBy(row: Row): string[] {
  const file = fileOf(row.at);
  return [
    from(relative(file, 'test/program.ts')),
    from(relative(file, 'server/stranger/file.ts')),
    from(relative(file, 'package.json')),
    from('node:cluster'),
    from('left-pad'),
    // A file of declarations uses nothing.
    ...(file.endsWith('.d.ts') ? [] : GUARDED_GLOBALS.filter((name) => !row.globals?.includes(name)).map(useOf)),
  ];
}

function allowedBy(row: Row): string[] {
  const file = fileOf(row.at);
  return [
    ...(row.imports ?? []).map((place) => from(relative(file, fileOf(place.replace('./', `${posix.dirname(file)}/`))))),
    ...(row.packages ?? []).flatMap((name) => [from(name), from(`${name}/deep`)]),
    ...(row.node ?? []).map((name) => from(`node:${name}`)),
    ...(row.globals ?? []).map(useOf),
  ];
}

/** A process is asked for something of its own, so that its environment is another matter. */
function useOf(name: string): string {
  return name === 'process' ? 'process.pid;' : `${name};`;
}

/** Some file of a place. */
function fileOf(place: string): string {
  const path = place
    .replace(/\/\*\*$/, '')
    .replace('ts*', 'ts')
    .replaceAll('*', 'some');
  return /\.\w+$/.test(path) ? path : `${path}/file.ts`;
}

function relative(file: string, target: string): string {
  const path = posix.relative(posix.dirname(file), target);
  return path.startsWith('.') ? path : `./${path}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.+()]/g, '\\$&');
}
