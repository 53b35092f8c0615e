import { describe, expect, test } from 'vitest';
import { buildContent } from '../../seed/content.ts';
import type { ComputePositions } from '../../seed/layout.ts';
import type { SeedPaper } from '../../seed/seed-paper.ts';
import { SeedSchema } from '../../server/contract/seed.ts';

const TEXT = '标题\n信任降低风险。桥有三座。';

/** A paper of one section, three passages and two nodes; `keys` sets the paper's and the nodes' apart from another one's. */
function paper(keys = '', change: (seed: SeedInput) => void = () => undefined): SeedPaper {
  const seed: SeedInput = {
    paper: {
      id: `paper${keys}`,
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
        id: '1',
        title_zh: '标题',
        title_en: 'Heading',
        level: 1,
        passages: [
          {
            id: '1-0',
            text: '标题',
            start: 0,
            end: 2,
            text_en: 'Heading',
            reason: 'heading',
            mentions: [`risk${keys}`],
          },
          {
            id: '1-1',
            text: '信任降低风险。',
            start: 3,
            end: 10,
            text_en: 'Trust lowers risk.',
            defines: [`trust${keys}`],
          },
          {
            id: '1-2',
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
      { ...NAMES, id: `trust${keys}`, type: 'Factor', desirable: '+', aliases: ['信赖'] },
      { ...NAMES, id: `risk${keys}`, type: 'Factor', desirable: '-', bundle: `trust${keys}` },
    ],
    edges: [
      {
        source: `trust${keys}`,
        target: `risk${keys}`,
        type: 'DRIVES',
        polarity: '-',
        status: 'stated',
        confidence: 1,
        evidence: [{ passage: '1-1', exact: '信任降低风险', prefix: '题\n', suffix: '。', start: 3, end: 9 }],
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

const column: ComputePositions = ({ nodes }) =>
  Promise.resolve(
    new Map(
      nodes.map(({ key }, index) => [key, { x: 7, y: 100 * index, outlineX: index || null, outlineY: index || null }]),
    ),
  );

describe('the content of a seed', () => {
  test('has its nodes, with sections and positions', async () => {
    const { nodes } = await buildContent([paper()], column);
    const shared = { ...NAMES, paper: 'paper', sections: ['1'] };
    expect(nodes.filter(({ label }) => label === 'Factor')).toEqual([
      { label: 'Factor', key: 'trust', properties: { ...shared, desirable: '+', aliases: ['信赖'], x: 7, y: 0 } },
      {
        label: 'Factor',
        key: 'risk',
        properties: { ...shared, desirable: '-', aliases: [], bundle: 'trust', x: 7, y: 100, outlineX: 1, outlineY: 1 },
      },
    ]);
  });

  test('has its text', async () => {
    const { nodes } = await buildContent([paper()], column);
    const place = { paper: 'paper', section: '1' };
    expect(nodes.filter(({ label }) => label !== 'Factor')).toEqual([
      {
        label: 'Paper',
        key: 'paper',
        properties: {
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
        key: 'paper-1',
        properties: {
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
        key: 'paper-1-0',
        properties: {
          ...place,
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
        key: 'paper-1-1',
        properties: {
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
        key: 'paper-1-2',
        properties: {
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

  test('has its claims and what each passage speaks of', async () => {
    const { relationships } = await buildContent([paper()], column);
    expect(relationships[0]).toEqual({
      type: 'DRIVES',
      key: 'trust-DRIVES-risk-minus',
      source: 'trust',
      target: 'risk',
      properties: {
        polarity: '-',
        status: 'stated',
        confidence: 1,
        passages: ['paper-1-1'],
        quotes: ['信任降低风险'],
        sections: ['1'],
        prefixes: ['题\n'],
        suffixes: ['。'],
        starts: [3],
        ends: [9],
      },
    });
    expect(relationships.slice(1).map(({ key }) => key)).toEqual([
      'paper-1-IN_PAPER-paper',
      'paper-1-0-IN_SECTION-paper-1',
      'paper-1-0-IN_PAPER-paper',
      'paper-1-0-MENTIONS-risk',
      'paper-1-1-IN_SECTION-paper-1',
      'paper-1-1-IN_PAPER-paper',
      'paper-1-1-DEFINES-trust',
      'paper-1-1-MENTIONS-trust',
      'paper-1-1-MENTIONS-risk',
      'paper-1-2-IN_SECTION-paper-1',
      'paper-1-2-IN_PAPER-paper',
    ]);
  });

  test('of two papers stands one below the other', async () => {
    const { nodes } = await buildContent([paper(), paper('-b')], column);
    const heights = nodes.flatMap(({ key, properties }) =>
      properties.y === undefined ? [] : [[key, properties.y, properties.outlineY]],
    );
    expect(heights).toEqual([
      ['trust', 0, undefined],
      ['risk', 100, 1],
      ['trust-b', -500, undefined],
      ['risk-b', -400, -399],
    ]);
  });

  test.each<[fault: string, papers: SeedPaper[], message: string]>([
    ['the same paper twice', [paper(), paper()], 'Paper paper: the key paper occurs twice.'],
    [
      'a node of another paper',
      [paper(), paper('-b', ({ nodes }) => nodes.push({ ...nodes[0], id: 'risk' }))],
      'The key risk occurs in paper paper and in paper paper-b.',
    ],
    [
      'a node twice',
      [paper('', ({ nodes }) => nodes.push({ ...nodes[0] }))],
      'Paper paper: the key trust occurs twice.',
    ],
    [
      'an edge twice',
      [paper('', ({ edges }) => edges.push({ ...edges[0] }))],
      'Paper paper: the key trust-DRIVES-risk-minus occurs twice.',
    ],
    [
      'an edge to nobody',
      [paper('', ({ edges }) => Object.assign(edges[0] ?? {}, { target: 'nobody' }))],
      'Paper paper: the edge trust-DRIVES-nobody-minus names the node nobody, which is not there.',
    ],
    [
      'a quote of a passage that is not there',
      [paper('', ({ sections }) => sections[0]?.passages.splice(1, 1))],
      'Paper paper: the edge trust-DRIVES-risk-minus quotes passage 1-1, which is not there.',
    ],
    [
      'a mention of nobody',
      [paper('', ({ sections }) => Object.assign(sections[0]?.passages[2] ?? {}, { mentions: ['nobody'] }))],
      'Paper paper: passage 1-2 names the node nobody, which is not there.',
    ],
    [
      'a bundle that is not there',
      [paper('', ({ nodes }) => Object.assign(nodes[0] ?? {}, { bundle: 'nobody' }))],
      'Paper paper: the node trust names the bundle nobody, which is not there.',
    ],
  ])('with %s is refused', async (_fault, papers, message) => {
    await expect(buildContent(papers, column)).rejects.toMatchObject({ name: 'SeedError', message });
  });

  test('without a position for a node is refused', async () => {
    const nowhere: ComputePositions = () => Promise.resolve(new Map());
    await expect(buildContent([paper()], nowhere)).rejects.toThrow('the layout gave the node trust no position');
  });
});

describe('keys', () => {
  test.each([
    ['+', 'plus'],
    ['-', 'minus'],
    ['?', 'unknown'],
  ])('an edge of polarity %s ends in %s', async (polarity, word) => {
    const { relationships } = await buildContent(
      [paper('', ({ edges }) => Object.assign(edges[0] ?? {}, { polarity }))],
      column,
    );
    expect(relationships[0]?.key).toBe(`trust-DRIVES-risk-${word}`);
  });
});
