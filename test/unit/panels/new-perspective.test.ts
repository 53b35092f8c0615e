import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const LINE = "export { neighbours } from './neighbours/perspective.ts';\n";

/** A copy of the client, with the folder of one small perspective put in. */
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'causeway-perspective-'));
  await Promise.all(['client', 'server'].map((name) => cp(join(ROOT, name), join(copy, name), { recursive: true })));
  await putIn(join(ROOT, 'test/fixtures/neighbours'), join(copy, 'client/panels/neighbours'));
  await cp(join(ROOT, 'package.json'), join(copy, 'package.json'));
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const config = {
    extends: join(ROOT, 'tsconfig.json'),
    // What has not changed is not looked at twice.
    compilerOptions: { noEmit: true, rootDir: copy, incremental: true, tsBuildInfoFile: join(copy, '.tsbuildinfo') },
    include: ['client'],
  };
  await writeFile(join(copy, 'tsconfig.json'), JSON.stringify(config));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** Copies a folder of files that are kept as text, so that only this test takes them for a part of the page. */
async function putIn(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const names = await readdir(to, { recursive: true });
  const texts = names.filter((name) => name.endsWith('.txt'));
  await Promise.all(texts.map((name) => rename(join(to, name), join(to, name.slice(0, -'.txt'.length)))));
}

/** What the compiler says of the copy. */
async function compile(): Promise<string> {
  const run = promisify(execFile)(process.execPath, [
    TSC,
    '--project',
    copy,
    '--typeRoots',
    join(ROOT, 'node_modules/@types'),
  ]);
  return run.then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  );
}

test('a perspective is one folder and one line: left out it is named, and with it the page has it whole', async () => {
  const faults = await compile();
  expect(faults).toContain('unlisted: "neighbours"');
  expect(faults).not.toContain('client/panels/neighbours/');
  await appendFile(join(copy, 'client/panels/perspectives.ts'), LINE);

  const { PERSPECTIVES } = await import(join(copy, 'client/app/perspectives.ts'));
  expect(Object.keys(PERSPECTIVES).slice(0, 5)).toEqual(['map', 'glance', 'reach', 'neighbours', 'trace']);
  expect(PERSPECTIVES.neighbours.words.zh.name).toBe('相邻');

  const { decodeView, encodeView } = await import(join(copy, 'client/state/url.ts'));
  const { view, problems } = decodeView(PERSPECTIVES, 'view=neighbours&neighbours-of=a&structure=counts');
  expect(problems).toEqual([]);
  expect(view.questions.neighbours).toEqual({ of: 'a', structure: true });
  expect(decodeView(PERSPECTIVES, encodeView(PERSPECTIVES, view)).view).toEqual(view);

  const { reconcile } = await import(join(copy, 'client/state/reconcile.ts'));
  const nothing = () => [];
  const known = { nodes: nothing, edges: nothing, sections: nothing, passages: nothing };
  expect(reconcile(PERSPECTIVES, view, known)).toMatchObject({
    view: { questions: { neighbours: { of: null, structure: true } } },
    problems: [{ parameter: 'neighbours-of', value: 'a' }],
  });

  const { findingsOfView } = await import(join(copy, 'client/state/findings-of-view.ts'));
  expect(findingsOfView(PERSPECTIVES, view)).toEqual([{ kind: 'node', key: 'a' }]);

  const panel = await PERSPECTIVES.neighbours.panel();
  expect(panel.name).toBe('NeighboursPanel');
  expect(await PERSPECTIVES.neighbours.texts.zh()).toHaveProperty('neighbours.title');
});
