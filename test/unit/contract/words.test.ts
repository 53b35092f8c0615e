import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../server/contract/language.ts';
import { graphWords } from '../../../server/contract/words.ts';

const ROOT = join(import.meta.dirname, '../../..');

async function sources(folder: string): Promise<{ name: string; text: string }[]> {
  const files = await readdir(join(ROOT, folder), { recursive: true });
  const names = files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(ROOT, name), 'utf8') })));
}

test.each(LANGUAGES)('the words for the graph stand in one place (%s)', async (language) => {
  const { structure, causal, unstated, unstatedAside, late } = graphWords(language);
  const verbs = [structure, causal.DRIVES, causal.ADDRESSES].flatMap((words) => Object.values(words));
  const files = [...(await sources('server')), ...(await sources('client'))];
  const repeated = files
    .filter(({ name }) => name !== join('server/contract', `words-${language}.ts`))
    .flatMap(({ name, text }) =>
      [...verbs, unstated, unstatedAside, late]
        .filter((word) => text.includes(`: '${word}'`) || text.includes(`: '{{source}} ${word} {{target}}'`))
        .map((word) => `${name}: ${word}`),
    );
  expect(repeated).toEqual([]);
});
