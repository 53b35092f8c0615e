/** 本视图的文字；键与 `en.ts` 相同。 */
export const zh = {
  reach: {
    title: '波及范围',
    lead: '选定一个节点，就能看到由它引出的一切，或它所依赖的一切。',
    suggestions: '可以先看',
    subject: '节点',
    placeholder: '某个因素、对策、优势…',
    direction: '方向',
    way: { down: '由它引出的', up: '它所依赖的' },
    found: {
      down: '{{node}} 波及 {{nodes}}，其中有 {{first}}',
      up: '{{node}} 依赖 {{nodes}}，其中有 {{first}}',
    },
    firstCount: { down_other: '{{count}} 项优势', up_other: '{{count}} 项对策' },
    explain: {
      down: '符号概括通向该节点的全部路径；利弊依论文自己的看法。所示路径是最有把握的一条。',
      up: '符号概括由该节点而来的全部路径；利弊指它对所问节点的作用，依论文自己的看法。所示路径是最有把握的一条。',
    },
    jumps: '按远近',
    first: { down: '它所及的优势', up: '通向它的对策' },
    firstShort: { down: '优势', up: '对策' },
    noFirst: {
      down: '它达不到论文所说的任何优势。',
      up: '论文没有一项对策通向它：这是建议中的缺口，也是可以追问之处。',
    },
    away: { down: '相距 {{steps}}', up: '在它之前 {{steps}}' },
    legend: {
      positive: { down: '被它增强', up: '使它增强' },
      negative: { down: '被它减弱', up: '使它减弱' },
      conflicted: '有增有减',
      unknown: '方向未说明',
    },
    none: { down: '{{node}} 没有引出任何节点', up: '{{node}} 不依赖任何节点' },
    noneLead: '在 {{steps}}以内没有找到路径。可以：',
    otherWay: { down: '看由它引出的', up: '看它所依赖的' },
    netColumn: { down: '所问节点对它的作用', up: '它对所问节点的作用' },
  },
} as const;
