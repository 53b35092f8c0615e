import type { en } from './en.ts';

export const zh: typeof en = {
  glance: {
    title: '概览',
    links:
      '在这 {{boxes}} 个标题之间，论文明述 {{stated}} 条联系；另有 {{read}} 条是编码者的解读；{{chained}} 条经标题之外的链条相连，{{through}} 条只能经过别的标题。',
    small: '论文有 {{claims}}：明述 {{stated}} 条，编码者解读 {{read}} 条。',
    legend:
      '明述：论文有句子直接联系两者或其组成部分。解读：有编码者推断的论断联系两者。链条：只有若干论断连成的路径。',
    factors: '哪个因素带来哪种优势？',
    measures: '哪项对策针对哪个因素？',
    measuresOf: '“{{group}}”之下的对策',
    cell: {
      stated: '明述',
      read: '解读',
      chain: '链条：{{steps}}，{{sections}}',
      nothing: '无',
      same: '相交',
    },
    sections_one: '跨 {{count}} 节',
    sections_other: '跨 {{count}} 节',
    withPaths: '算上全部路径',
    cellName: '{{row}} 到 {{column}}：{{words}}。追踪',
    cellSame: '{{row}} 与 {{column}} 有共同的组成部分',
    open: '列出各项对策',
    close: '收起各项对策',
    noGroup: '这个标题之下没有对策。',
    gaps: '缺了什么',
    gapColumn: '这些因素都通不到“{{name}}”。',
    gapFactor: '这些对策都通不到“{{name}}”。',
    gapRow: '“{{name}}”通不到其中任何一种优势。',
    gapMeasure: '“{{name}}”通不到其中任何一个因素。',
    gapsLead: '各项连同其组成部分，路径最长 {{steps}}：',
    noGaps: '每一行、每一列都有路径相通。',
    lessening: '什么会减弱',
    lesseningLead: '全部论断中，有 {{claims}}说某事减弱：',
    outcomes: '最终结果',
    outcomesLead: '各项结果，以及直接通到它的论断数：',
    begin: '从这里开始：一条论断和它的原句',
    table: { row: '起点', column: '终点', net: '全部路径', direct: '论断', steps: '步数', sections: '节数' },
  },
};
