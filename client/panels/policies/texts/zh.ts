/** 本视图的文字；键与 `en.ts` 相同。 */
export const zh = {
  policies: {
    title: '为优势找对策',
    targets: '对策要服务于什么？请选一项或几项优势：',
    add: '对策要服务的其他节点',
    addPlaceholder: '或按名称选别的…',
    remove: '去掉：{{node}}',
    clear: '清除所选',
    open: '选定之后，可以看到哪些对策通向它、经由什么，服务于全部所选的最小对策组合，以及沿途没有对策顾及的环节。',
    count_other: '{{count}} 项对策',
    chosen_other: '所选的 {{count}} 项',
    found: '论文有 {{policies}}通向 {{target}}',
    sets: '最小的对策组合',
    enough_other: '有 {{count}} 项对策就够了，再少不行；{{ways}}选法：',
    ways_other: '有 {{count}} 种',
    moreSets: '列到 {{count}} 种为止，还有更多。',
    explain:
      '一项对策的全部路径合起来对目标有利（依论文自己的看法），才算服务于它。论文只给出正负，不给大小：“够了”是说每个目标都有对策服务，不是说效果有多大。',
    openSigns: '未说明方向的路径也算',
    openSignsHint: '论文只说某项对策影响目标、没有说朝哪个方向的，也算在内。',
    explainOpen:
      '一项对策的路径合起来对目标有利，或者论文没有说明方向，就算服务于它；后一种可能有用，也可能没用。论文只给出正负，不给大小。',
    uncoverable: '论文没有一项对策服务于：',
    servedBy: '{{target}}：靠 {{policies}}',
    harms: '但不利于 {{targets}}',
    lead: '通向它的对策',
    none: '论文没有一项对策通向它：这是建议中的缺口，也是可以追问之处。',
    gap: {
      unreached: '所有对策都达不到',
      indirect: '只能经由别的节点达到',
      inferred: '只在推断中有对策针对',
    },
    gapNote: {
      unreached: '目标依赖这些节点，却没有一条路径从任何对策通向它们。',
      indirect: '目标依赖这些节点；对策经由其他节点影响它们，但没有一项直接针对它们。',
      inferred: '目标依赖这些节点；有对策针对它们，是读者的推断，不是论文的原话。',
    },
    noGaps: '它所依赖的一切，论文都明说有对策针对。',
    legend: {
      positive: '增强所选目标的对策',
      negative: '减弱它的对策',
      conflicted: '有增有减的对策',
      unknown: '方向未说明的对策',
    },
    column: { target: '目标', role: '角色', net: '对目标的作用' },
  },
} as const;
