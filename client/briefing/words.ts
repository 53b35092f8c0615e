import type { Language } from '../../server/contract/language.ts';
import type { Caveat, FindingKind } from './briefing.ts';

export interface BriefingWords {
  title: string;
  kind: Record<FindingKind, string>;
  caveat: Record<Caveat, string>;
  loop: Record<'R' | 'B', string>;
  inferred: (source: string, target: string) => string;
  joint: (node: string) => string;
  jointWithin: (source: string, target: string) => string;
  chains: string;
  evidence: string;
  caveats: string;
  section: (number: string, title: string) => string;
  noFindings: string;
  source: string;
  cite: (known: { authors: string; title: string; year: string }) => string;
  missing: (fields: readonly string[]) => string;
  field: { title: string; authors: string; year: string };
  invented: string;
  view: string;
  reading: string;
  rules: readonly string[];
}

const en: BriefingWords = {
  title: 'Briefing',
  kind: {
    node: 'Node',
    edge: 'Claim',
    trace: 'Trace',
    loop: 'Loop',
    gap: 'Gap',
    comparison: 'Comparison',
    'what-if': 'What if',
  },
  caveat: {
    conflicted: 'Conflicted: chains of both signs lead from the start to the end.',
    unsigned: 'The text says that there is an influence, and not which way it goes.',
    truncated: 'A limit was hit before everything was seen: there may be more chains than these.',
    sampled: 'The paper gives signs and no sizes: strengths were drawn at random, many times over.',
  },
  loop: { R: 'reinforcing loop', B: 'balancing loop' },
  inferred: (source, target) => `${source} → ${target} is a reader’s inference, not a statement of the paper.`,
  joint: (node) =>
    `At “${node}” the chain passes from one section to another: whether both mean the same by it is yours to judge.`,
  jointWithin: (source, target) =>
    `${source} → ${target} is read from sentences of several sections: whether they speak of the same is yours to judge.`,
  chains: 'Chains',
  evidence: 'Sentences',
  caveats: 'Caveats',
  section: (number, title) => (number === '' ? title : `section ${number}, ${title}`),
  noFindings: 'No findings were picked.',
  source: 'Source',
  cite: ({ authors, title, year }) =>
    [authors, year === '' ? '' : `(${year})`, title]
      .filter((part) => part !== '')
      .join(' ')
      .concat('.'),
  missing: (fields) => `The file itself does not give: ${fields.join(', ')}.`,
  field: { title: 'title', authors: 'author', year: 'year' },
  invented: 'This paper is made up, for tests or demonstration.',
  view: 'Open this view in Causeway',
  reading: 'How to read this',
  rules: [
    '+ means that more of the one makes more of the other, − less, ? that the text does not say which. The sign of a chain is the product of its arrows’.',
    'A dashed arrow (┄) is a reader’s inference; a solid one (—) is stated. Confidence says how surely the text supports a claim, never how strong the effect is.',
    'The paper states the links of a chain, not the chain: links that are each true need not hold one after the other.',
  ],
};

const zh: BriefingWords = {
  title: '简报',
  kind: {
    node: '节点',
    edge: '论断',
    trace: '路径',
    loop: '回路',
    gap: '空白',
    comparison: '比较',
    'what-if': '假设',
  },
  caveat: {
    conflicted: '相互冲突：从起点到终点，增强和减弱的链条都有。',
    unsigned: '原文只说有影响，没有说明方向。',
    truncated: '没有看完就到了上限：链条可能不止这些。',
    sampled: '论文只给出正负，没有给出大小：强度是多次随机抽取的。',
  },
  loop: { R: '增强回路', B: '平衡回路' },
  inferred: (source, target) => `${source} → ${target}：这是读者的推断，论文没有这样说。`,
  joint: (node) => `链条在“${node}”处从一节转到另一节：两处所指是否相同，请自行判断。`,
  jointWithin: (source, target) => `${source} → ${target} 由不同节的句子合读而来：各节所指是否相同，请自行判断。`,
  chains: '链条',
  evidence: '原句',
  caveats: '注意',
  section: (number, title) => (number === '' ? title : `第 ${number} 节“${title}”`),
  noFindings: '还没有选入任何发现。',
  source: '来源',
  cite: ({ authors, title, year }) =>
    [authors, title === '' ? '' : `《${title}》`, year === '' ? '' : `${year} 年`]
      .filter((part) => part !== '')
      .join('，')
      .concat('。'),
  missing: (fields) => `原文件没有给出：${fields.join('、')}。`,
  field: { title: '题名', authors: '作者', year: '年份' },
  invented: '这篇论文是虚构的，仅供测试或演示。',
  view: '在 Causeway 中打开这个视图',
  reading: '怎样阅读',
  rules: [
    '+ 表示前者越多后者越多，− 表示越少，? 表示原文没有说明方向。一条链的正负，是各个箭头正负之积。',
    '虚线箭头（┄）是读者的推断，实线箭头（—）是明述。“把握”指原文在多大程度上支持这条论断，不是效果有多强。',
    '论文说的是链条的各个环节，不是整条链：环节各自成立，连起来未必成立。',
  ],
};

export function briefingWords(language: Language): BriefingWords {
  switch (language) {
    case 'zh':
      return zh;
    case 'en':
      return en;
  }
}
