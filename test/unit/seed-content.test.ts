import { describe, expect, test } from 'vitest';
import { buildContent } from '../../seed/content.ts';
import type { SeedPaper } from '../../seed/seed-paper.ts';
import { SeedSchema } from '../../server/contract/seed.ts';

const TEXT = '标题\n信任降低风险。桥有三座。';

/** A paper of one section, three passages and two nodes; `ending` sets its id apart from another one's. */
function paper(ending = '', change: (seed: SeedInput) => void = () => undefined): SeedPaper {
  const seed: SeedInput = {
    paper: {
      id: `paper${ending}`,
      language: 'zh-Hans',
      title: null,
      authors: [],
      year: null,
      label_zh: '论文',
      label_en: 'a paper',
      invented: true,
    },
    sections: [
      {
        id: 's1',
        number: '1',
        title_zh: '标题',
        title_en: 'Heading',
        level: 1,
        passages: [
          {
            id: 's1-0',
            heading: true,
            text: '标题',
            start: 0,
            end: 2,
            text_en: 'Heading',
            reason: 'heading',
            mentions: ['risk'],
          },
          {
            id: 's1-1',
            text: '信任降低风险。',
            start: 3,
            end: 10,
            text_en: 'Trust lowers risk.',
            defines: ['trust'],
          },
          {
            id: 's1-2',
            text: '桥有三座。',
            start: 10,
            end: 15,
            text_en: 'Three bridges.',
            reason: 'idle',
            reason_zh: '无关',
          },
        ],
      },
    ],
    nodes: [
      { ...NAMES, id: 'trust', type: 'Factor', desirable: '+', aliases: ['信赖'] },
      { ...NAMES, id: 'risk', type: 'Factor', desirable: '-', bundle: 'trust' },
    ],
    edges: [
      {
        id: 'c1',
        source: 'trust',
        target: 'risk',
        type: 'DRIVES',
        polarity: '-',
        status: 'stated',
        confidence: 1,
        evidence: [{ passage: 's1-1', exact: '信任降低风险', prefix: '题\n', suffix: '。', start: 3, end: 9 }],
      },
    ],
  };
  change(seed);
  return { seed: SeedSchema.parse(seed), text: TEXT };
}

type SeedInput = {
  paper: Record<string, unknown>;
  sections: { passages: Record<string, unknown>[]; [name: string]: unknown }[];
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
};

const NAMES = { name_zh: '名', name_en: 'name', summary_zh: '摘要', summary_en: 'summary' };

describe('the content of a seed', () => {
  test('has its nodes, with keys and sections', () => {
    const { nodes } = buildContent([paper()]);
    const shared = { ...NAMES, paper: 'paper', sections: ['paper:s1'] };
    expect(nodes.filter(({ label }) => label === 'Factor')).toEqual([
      {
        label: 'Factor',
        key: 'paper:trust',
        properties: { ...shared, id: 'trust', desirable: '+', aliases: ['信赖'] },
      },
      {
        label: 'Factor',
        key: 'paper:risk',
        properties: { ...shared, id: 'risk', desirable: '-', aliases: [], bundle: 'paper:trust' },
      },
    ]);
  });

  test('has its text', () => {
    const { nodes } = buildContent([paper()]);
    const place = { paper: 'paper', section: 'paper:s1' };
    expect(nodes.filter(({ label }) => label !== 'Factor')).toEqual([
      {
        label: 'Paper',
        key: 'paper',
        properties: {
          id: 'paper',
          language: 'zh-Hans',
          authors: [],
          label_zh: '论文',
          label_en: 'a paper',
          invented: true,
          text: TEXT,
          left_out_starts: [],
          left_out_ends: [],
          left_out_reasons: [],
          left_out_reasons_zh: [],
        },
      },
      {
        label: 'Section',
        key: 'paper:s1',
        properties: {
          id: 's1',
          number: '1',
          paper: 'paper',
          title_zh: '标题',
          title_en: 'Heading',
          level: 1,
          position: 0,
          start: 0,
          end: 15,
        },
      },
      {
        label: 'Passage',
        key: 'paper:s1-0',
        properties: {
          id: 's1-0',
          ...place,
          heading: true,
          position: 0,
          start: 0,
          end: 2,
          text: '标题',
          text_en: 'Heading',
          roles: ['mention'],
          reason: 'heading',
        },
      },
      {
        label: 'Passage',
        key: 'paper:s1-1',
        properties: {
          id: 's1-1',
          ...place,
          position: 1,
          start: 3,
          end: 10,
          text: '信任降低风险。',
          text_en: 'Trust lowers risk.',
          roles: ['claim', 'definition'],
        },
      },
      {
        label: 'Passage',
        key: 'paper:s1-2',
        properties: {
          id: 's1-2',
          ...place,
          position: 2,
          start: 10,
          end: 15,
          text: '桥有三座。',
          text_en: 'Three bridges.',
          roles: ['none'],
          reason: 'idle',
          reason_zh: '无关',
        },
      },
    ]);
  });

  test('has its claims and what each passage speaks of', () => {
    const { relationships } = buildContent([paper()]);
    expect(relationships[0]).toEqual({
      type: 'DRIVES',
      key: 'paper:c1',
      source: 'paper:trust',
      target: 'paper:risk',
      properties: {
        id: 'c1',
        paper: 'paper',
        polarity: '-',
        status: 'stated',
        confidence: 1,
        passages: ['paper:s1-1'],
        quotes: ['信任降低风险'],
        sections: ['paper:s1'],
        prefixes: ['题\n'],
        suffixes: ['。'],
        starts: [3],
        ends: [9],
      },
    });
    expect(relationships.slice(1).map(({ key }) => key)).toEqual([
      'paper:s1-IN_PAPER-paper',
      'paper:s1-0-IN_SECTION-s1',
      'paper:s1-0-IN_PAPER-paper',
      'paper:s1-0-MENTIONS-risk',
      'paper:s1-1-IN_SECTION-s1',
      'paper:s1-1-IN_PAPER-paper',
      'paper:s1-1-DEFINES-trust',
      'paper:s1-1-MENTIONS-trust',
      'paper:s1-1-MENTIONS-risk',
      'paper:s1-2-IN_SECTION-s1',
      'paper:s1-2-IN_PAPER-paper',
    ]);
  });

  test('of two papers with the same keys is apart by the papers', () => {
    const { nodes, relationships } = buildContent([paper(), paper('-b')]);
    const uids = [...nodes, ...relationships].map(({ key }) => key);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toEqual(expect.arrayContaining(['paper:trust', 'paper-b:trust', 'paper:c1', 'paper-b:c1']));
    expect(relationships.filter(({ source, target }) => source.split(':')[0] !== target.split(':')[0])).toEqual([]);
  });

  test.each<[fault: string, papers: SeedPaper[], message: string]>([
    ['the same paper twice', [paper(), paper()], 'Two papers have the id paper.'],
    [
      'a node twice',
      [paper('', ({ nodes }) => nodes.push({ ...nodes[0] }))],
      'Paper paper: the key trust occurs twice.',
    ],
    ['an edge twice', [paper('', ({ edges }) => edges.push({ ...edges[0] }))], 'Paper paper: the key c1 occurs twice.'],
    [
      'an edge that has the key of a passage',
      [paper('', ({ edges }) => Object.assign(edges[0] ?? {}, { id: 's1-2' }))],
      'Paper paper: the key s1-2 occurs twice.',
    ],
    [
      'an edge to nobody',
      [paper('', ({ edges }) => Object.assign(edges[0] ?? {}, { target: 'nobody' }))],
      'Paper paper: the edge c1 (trust-DRIVES-nobody-minus) names the node nobody, which is not there.',
    ],
    [
      'a quote of a passage that is not there',
      [paper('', ({ sections }) => sections[0]?.passages.splice(1, 1))],
      'Paper paper: the edge c1 (trust-DRIVES-risk-minus) quotes passage s1-1, which is not there.',
    ],
    [
      'a mention of nobody',
      [paper('', ({ sections }) => Object.assign(sections[0]?.passages[2] ?? {}, { mentions: ['nobody'] }))],
      'Paper paper: passage s1-2 names the node nobody, which is not there.',
    ],
    [
      'a bundle that is not there',
      [paper('', ({ nodes }) => Object.assign(nodes[0] ?? {}, { bundle: 'nobody' }))],
      'Paper paper: the node trust names the bundle nobody, which is not there.',
    ],
  ])('with %s is refused', (_fault, papers, message) => {
    expect(() => buildContent(papers)).toThrow(expect.objectContaining({ name: 'SeedError', message }));
  });
});
