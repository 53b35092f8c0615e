import { expect, test } from 'vitest';
import { otherLanguage } from '../../../server/contract/language.ts';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { pathId } from '../../../client/state/path-id.ts';
import { preferredLanguage } from '../../../client/state/preferences.ts';

test.each([
  [['zh-CN', 'en-US'], 'zh'],
  [['ZH-Hant-TW'], 'zh'],
  [['fr-FR', 'en-GB', 'zh'], 'en'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
  [['zha', 'zh'], 'zh'],
] as const)('of %j the page speaks %s', (languages, language) => {
  expect(preferredLanguage(languages)).toBe(language);
});

test('the other language of the other language is the language', () => {
  expect([otherLanguage('zh'), otherLanguage('en')]).toEqual(['en', 'zh']);
});

test('a path has one short name, and its parts in another order have another', () => {
  const [first, second] = ['a-DRIVES-b-plus', 'b-DRIVES-c-minus'] as EdgeKey[] as [EdgeKey, EdgeKey];
  expect(pathId([first, second])).toBe(pathId([first, second]));
  expect(pathId([first, second])).not.toBe(pathId([second, first]));
  expect(pathId([])).toBe((0x811c9dc5).toString(36));
  expect(pathId([first])).toMatch(/^[0-9a-z]{1,7}$/);
});
