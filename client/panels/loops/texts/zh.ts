/** 本视图的文字；键与 `en.ts` 相同。 */
export const zh = {
  loops: {
    title: '反馈回路',
    found_other: '{{count}} 条反馈回路：{{kinds}}',
    count: {
      reinforcing: '增强型 {{count}} 条',
      balancing: '平衡型 {{count}} 条',
      unknown: '类型不明 {{count}} 条',
    },
    kinds:
      '增强型回路（R）使变化沿原方向继续扩大，平衡型回路（B）抵消变化。减弱的论断为偶数条是 R，奇数条是 B；其中有方向未说明的论断，则无法判断。',
    howFar: '不超过 {{steps}}的回路，每条只列一次，最有把握的在前。',
    truncated: {
      time: '已到时限而停下：回路不止这 {{shown}} 条。',
      loops: '已到上限而停下：回路不止这 {{shown}} 条。',
      limit: '只列出最有把握的 {{shown}} 条，实际不止这些。',
    },
    heldGone: '链接所指的那条回路不在其中。',
    kind: { R: '增强型', B: '平衡型', unknown: '类型不明' },
    told: {
      whole: '{{hops}}。',
      first: {
        plus: '{{source}} 增加，使 {{target}} 增强',
        minus: '{{source}} 增加，使 {{target}} 减弱',
        unknown: '{{source}} 影响 {{target}}，方向未说明',
      },
      next: {
        plus: '；后者使 {{target}} 增强',
        minus: '；后者使 {{target}} 减弱',
        unknown: '；后者影响 {{target}}，方向未说明',
      },
    },
    comesBack: {
      more: '{{node}} 增加，绕一圈回来仍是增加：增强型回路。',
      less: '{{node}} 增加，绕一圈回来却是减少：平衡型回路。',
      open: '{{node}} 增加，绕一圈回来是增是减，论文没有说。',
    },
    confidence: '把握 {{value}}',
    inferred: '经过推断的论断',
    hold: '在图上走一遍',
    letGo: '放开',
    steps: '显示原句和对策',
    hideSteps: '收起原句和对策',
    policies: '作用于它的对策',
    noPolicies: '没有对策针对这条回路中的任何节点。',
    legend: '回路的走向',
    none: {
      title: '这些论断中没有反馈回路',
      titleShort: '没有不超过 {{steps}}的反馈回路',
      finding:
        '没有一条论断路径回到它的起点。这本身是一个发现：论文的论证是单向的，从对策和因素到优势和结果，没有说这些结果反过来又影响它们的来由。',
      filtered: '筛选后留下的论断中，没有一条路径回到它的起点；被筛掉的论断里也许有回路。',
      longer: '超过 {{steps}}的回路没有查找，可能存在。',
      meaning: '现实中有没有回路是另一个问题：这里只依据论文。没有回路，变化传过一遍就会消退。',
      levers: '改看哪些节点牵动最多',
    },
    ends: {
      title: '什么能接成回路',
      lead: '路径在这些节点终止：许多节点通向它们，论文却没有说它们推动什么。若有一条论断从其中一个回到通向它的某个节点，就会形成回路。',
      upstream_other: '{{count}} 个节点通向这里',
    },
    column: {
      kind: '类型',
      told: '文字叙述',
      nodes: '节点',
      confidence: '把握',
      claims: '论断',
    },
  },
} as const;
