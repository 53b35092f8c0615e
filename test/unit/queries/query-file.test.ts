import { describe, expect, test } from 'vitest';
import { parseQueryFile } from '../../../server/queries/query-file.ts';

const HEADER = `// name: two-words
// topic: causes
// title_en: Two words
// title_zh: 两个词
// description_en: "Says: two words."
// description_zh: 说两个词。
// parameters:
//   node: { type: string, format: node, en: key of a node, zh: 节点的键 }
// columns:
//   word: { type: "string?", en: a word, zh: 词 }
`;

describe('a query file', () => {
  test('is a header of YAML in comments and a statement', () => {
    expect(parseQueryFile('two-words', `${HEADER}MATCH (n)\n// not of the header\nRETURN n.word AS word\n`)).toEqual({
      header: {
        name: 'two-words',
        topic: 'causes',
        title_en: 'Two words',
        title_zh: '两个词',
        description_en: 'Says: two words.',
        description_zh: '说两个词。',
        parameters: { node: { type: 'string', format: 'node', en: 'key of a node', zh: '节点的键' } },
        columns: { word: { type: 'string?', en: 'a word', zh: '词' } },
      },
      statement: 'MATCH (n)\n// not of the header\nRETURN n.word AS word',
    });
  });

  test('may have lines that end as on Windows', () => {
    const windows = `${HEADER}RETURN 1 AS word\n`.replaceAll('\n', '\r\n');
    expect(parseQueryFile('two-words', windows).statement).toBe('RETURN 1 AS word');
  });

  test.each([
    ['a name that is not the file’s', HEADER.replace('two-words', 'three-words'), /two-words calls itself three-words/],
    ['no Chinese title', HEADER.replace('// title_zh: 两个词\n', ''), /two-words is wrong[^]*title_zh/],
    ['a topic that is none', HEADER.replace('causes', 'weather'), /two-words is wrong[^]*topic/],
    ['a type that is none', HEADER.replace('string?', 'text'), /two-words is wrong[^]*word\.type/],
    ['a field that is none', HEADER.replace('// topic', '// author: me\n// topic'), /two-words is wrong[^]*author/],
    ['what is not YAML', HEADER.replace('// columns:', '// columns: ]'), /two-words is not YAML/],
    ['no header', '', /two-words is wrong/],
  ])('with %s is refused', (_fault, header, message) => {
    expect(() => parseQueryFile('two-words', `${header}RETURN 1 AS word\n`)).toThrow(message);
  });
});
