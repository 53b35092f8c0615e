import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../page-words.ts';

const CLIENT = join(import.meta.dirname, '../../../client');

type Texts = { readonly [key: string]: string | Texts };

/** Every text by its dotted key. */
function flatten(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** The key without the ending that i18next chooses by number; Chinese has one form only, English two. */
function stem(key: string): string {
  return key.replace(/_(?:one|other)$/, '');
}

const texts = { en: flatten(wordsIn('en')), zh: flatten(wordsIn('zh')) };
const stems = { en: new Set([...texts.en.keys()].map(stem)), zh: new Set([...texts.zh.keys()].map(stem)) };

function variables(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].toSorted();
}

describe('the texts', () => {
  test('are the same in both languages, key by key', () => {
    expect([...stems.zh].toSorted()).toEqual([...stems.en].toSorted());
  });

  test('speak of the same things in both languages', () => {
    const byStem = (map: Map<string, string>): Record<string, string[]> =>
      Object.fromEntries([...map].map(([key, text]) => [stem(key), variables(text)]));
    expect(byStem(texts.zh)).toEqual(byStem(texts.en));
  });

  test('are none of them empty, and none in the other script', () => {
    const chinese = /\p{Script=Han}/u;
    expect([...texts.en, ...texts.zh].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect([...texts.en].filter(([, text]) => chinese.test(text)).map(([key]) => key)).toEqual([
      'header.language',
      'header.languageShort',
    ]);
    const latinOnly = [...texts.zh].filter(([, text]) => !chinese.test(text)).map(([key]) => key);
    expect(latinOnly).toEqual([
      'app.name',
      'app.titleNode',
      'app.titleTrace',
      'app.title',
      'header.language',
      'header.languageShort',
      'caption.join',
      'trace.announce',
      'loops.told.whole',
      'coverage.cell',
      'coverage.gathered',
      'coverage.announceCell',
      'coverage.verdict',
      'briefing.and',
    ]);
  });

  test('have both numbers wherever English counts', () => {
    const counted = [...texts.en.keys()].filter((key) => key.endsWith('_one')).map(stem);
    expect(counted.filter((key) => !texts.en.has(`${key}_other`) || !texts.zh.has(`${key}_other`))).toEqual([]);
  });
});

async function readSources(): Promise<string> {
  const files = await readdir(CLIENT, { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'));
  return (await Promise.all(sources.map((file) => readFile(join(CLIENT, file), 'utf8')))).join('\n');
}

describe('the keys in the sources', () => {
  test('are all there, and all texts are used', async () => {
    const sources = await readSources();
    const plain = [...sources.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key ?? '');
    const chosen = [
      ...[...sources.matchAll(/\?\s*t\('([\w.-]+)'/g)].map(([, key]) => key ?? ''),
      ...[...sources.matchAll(/\bt\(\s*\w+ \? '([\w.-]+)' : '([\w.-]+)'/g)].flatMap(([, ...keys]) => keys),
    ];
    const patterns = [...sources.matchAll(/\bt\(\s*`([^`]+)`/g)].map(([, key]) => toPattern(key ?? ''));
    expect([...plain, ...chosen].filter((key) => !stems.en.has(key))).toEqual([]);
    expect(patterns.filter((pattern) => ![...stems.en].some((key) => pattern.test(key)))).toEqual([]);
    const used = new Set([...plain, ...chosen]);
    const unused = [...stems.en].filter((key) => !used.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

/** A key with parts that are filled in, as an expression for the keys that it can become. */
function toPattern(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join(String.raw`[\w-]+`)}$`);
}
