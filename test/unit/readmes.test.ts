import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import stringWidth from 'string-width';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../server/package-root.ts';

const NOT_OURS: readonly string[] = ['node_modules', 'dist', 'data', '.git'];
const COLUMNS = 120;

const ManifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

let readmes: ReadonlyMap<string, string>;
beforeAll(async () => {
  const top = (await readdir(packageRoot, { withFileTypes: true })).filter(({ name }) => !NOT_OURS.includes(name));
  const folders = top.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const inFolders = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(packageRoot, folder), { recursive: true })).map((path) => join(folder, path)),
    ),
  );
  const paths = ['README.md', ...inFolders.flat().filter((path) => /(?:^|[/\\])README\.md$/.test(path))];
  readmes = new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(packageRoot, path), 'utf8')]),
    ),
  );
});

/** Where a heading is found behind `#`, as GitHub names it. */
function anchorsOf(readme: string): string[] {
  return [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it('are there for the whole and for each part', () => {
  const parts = ['cypher', 'seed', 'server', 'client', 'test'].map((part) => join(part, 'README.md'));
  expect([...readmes.keys()]).toEqual(expect.arrayContaining(['README.md', ...parts]));
});

it('are short at the top', () => {
  expect(readmes.get('README.md')?.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

it('have no line past 120 columns', () => {
  const wide = [...readmes].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, at) => (stringWidth(line) > COLUMNS ? [`${path}:${at + 1}`] : [])),
  );
  expect(wide).toEqual([]);
});

it('have links and pictures that lead somewhere', () => {
  const lost = [...readmes].flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].flatMap(([, file = '', anchor]) => {
      const target = file === '' ? path : join(dirname(path), file);
      const isThere = existsSync(join(packageRoot, target));
      const isNamed = anchor === undefined || anchorsOf(readmes.get(target) ?? '').includes(anchor);
      return isThere && isNamed ? [] : [`${path}: ${file}${anchor === undefined ? '' : `#${anchor}`}`];
    }),
  );
  expect(lost).toEqual([]);
});

it('name no file of the tests that is not there', () => {
  const named = [...readmes].flatMap(([path, text]) =>
    [...text.matchAll(/`((?:test\/)?(?:unit|http|store|e2e)\/[\w./-]+)`/g)].map(([, file = '']) => ({ path, file })),
  );
  expect(named.length).toBeGreaterThan(20);
  const lost = named.filter(({ file }) => !existsSync(join(packageRoot, 'test', file.replace(/^test\//, ''))));
  expect(lost).toEqual([]);
});

it('say what each dependency is for', async () => {
  const manifest = ManifestSchema.parse(JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')));
  const sections = [...readmes.values()].map((text) => text.split('\n## Dependencies\n')[1]?.split('\n## ')[0] ?? '');
  const named = new Set(sections.flatMap((section) => [...section.matchAll(/`([^`]+)`/g)].map(([, name]) => name)));
  const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter((name) => !named.has(name) && !named.has(name.replace(/\/.*/, '/*')))).toEqual([]);
});
