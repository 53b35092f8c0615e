/** 本视图的文字；键与 `en.ts` 相同。 */
export const zh = {
  levers: {
    title: '杠杆点',
    heading: '杠杆点：什么牵动最多',
    lead: '{{name}} 牵动最多',
    leadCounts: '有 {{chains}} 条不超过 {{steps}}的路径从它出发；{{advantages}} 项优势中，它能影响到 {{reached}} 项。',
    strongest: {
      Countermeasure: '最强的对策',
      Factor: '最强的因素',
      Mechanism: '最强的机制',
      Advantage: '最强的优势',
      Outcome: '最强的结果',
      Concept: '最强的概念',
      Actor: '最强的主体',
    },
    limits: '这里数的是论断，不是效果：论文说得多的节点自然靠前。它告诉你先看哪里，不告诉你怎样最有效。',
    chart:
      '越往上影响力越大，越往右依赖度越高，坐标为对数刻度；虚线是平均值。数字表示同一位置有几个节点。下面的表格用文字列出全部内容。',
    atPoint_other: '这个位置有 {{count}} 个节点：',
    quadrant: {
      driver: '驱动',
      linkage: '联动',
      dependent: '依赖',
      autonomous: '自主',
    },
    meaning: {
      driver: '决定要素：牵动多，受牵动少。应当从这里着手。',
      linkage: '中继要素：牵动多，受牵动也多。在这里做的事会传下去，也可能传回来。',
      dependent: '结果要素：受牵动多，牵动少。看成效要看这里。',
      autonomous: '游离要素：受牵动少，牵动也少。就论文所说，与其余部分关系不大。',
    },
    quadrantColumn: '所在象限',
    table: '全部节点的影响力与依赖度',
    column: {
      rank: '名次',
      name: '名称',
      influence: '影响力',
      dependence: '依赖度',
      advantages: '优势',
    },
    columnHint: {
      rank: '按影响力排名，相同的并列',
      name: '按名称排序',
      influence: '从这里出发的路径条数',
      dependence: '到这里为止的路径条数',
      advantages: '能影响到几项优势，净方向如何',
    },
    whichAdvantages: '哪些优势',
    left_other: '未列出 {{count}} 个节点：没有论断通向它们，也没有论断从它们出发。',
    noneTitle: '没有可比较的',
    none: '任何两个节点之间都没有留下因果论断。',
    method: {
      title: '这是怎么数的',
      counting:
        '影响力是从一个节点出发、不超过最长路径的论断路径的条数；依赖度是到它为止的条数，不论正负。两者只数节点自身的箭头，不数其组成部分的。高于平均值的算高。',
      signs: '所列优势是带符号的路径所能到达的，净方向与“追踪”所得一致；在那里，标题是否连同其组成部分由你决定。',
      formula: '公式',
      source: '出处',
    },
  },
} as const;
