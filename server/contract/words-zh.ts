import type { GraphWords } from './words.ts';

const TYPES = {
  Countermeasure: '对策',
  Factor: '因素',
  Mechanism: '机制',
  Advantage: '优势',
  Outcome: '结果',
  Concept: '概念',
  Actor: '主体',
} as const;

export const wordsZh = {
  nodeType: TYPES,
  nodeTypes: TYPES,
  structure: {
    PROVIDES: '提供',
    CARRIES_OUT: '实施',
    PART_OF: '属于',
    IS_A: '是一种',
    REQUIRES: '需要',
    CONTRASTS_WITH: '区别于',
  },
  causal: {
    DRIVES: { '+': '促进', '-': '抑制', '?': '影响', '0': '不影响' },
    ADDRESSES: { '+': '针对并促进', '-': '针对并抑制', '?': '针对', '0': '针对但无效果' },
  },
  net: { '+': '增强', '-': '减弱', '?': '方向未说明' },
  unstated: '方向未说明',
  unstatedAside: '（方向未说明）',
  denied: '论文否认或未发现影响',
  status: { stated: '明述', inferred: '推断' },
  confidence: '把握',
  late: '效果滞后',
  basis: {
    finding: '论文自己的发现',
    cited: '引自他人',
    argued: '论证得出，没有数据',
    hypothesis: '假设，未经检验',
    recommendation: '建议',
  },
  condition: '成立条件',
  reference: '引自',
} as const satisfies GraphWords;
