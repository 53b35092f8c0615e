export const zhAnswer = {
  answer: {
    explained: '只作说明，没有运行',
    ask: { explain: '说明计划', profile: '运行并计量' },
    noPlan:
      '数据库怎样得出答案，点按钮便知。“说明计划”只讲它会怎么做，不运行语句；“运行并计量”会运行语句，并统计每一步的开销。',
    kind: {
      explain: '以下是数据库打算怎么做，语句没有运行。每一步从它下面的步骤取得数据行。',
      profile: '以下是数据库实际怎么做的。每一步从它下面的步骤取得数据行。',
    },
    dearest: '开销最大的一步是 {{step}}：占“{{of}}”的 {{share}}。',
    steps: '计划的各个步骤',
    step: '步骤',
    column: { estimatedRows: '预计行数', rows: '行数', dbHits: '访问次数', timeMs: '耗时（毫秒）' },
    share: '占“{{of}}”的比例',
    omitted_other: '计划很长：这里略去了另外 {{count}} 步。',
    graphLabel: '各行所涉内容的图：{{nodes}}，{{edges}}。键盘和读屏软件可从表格读到同样的各行。',
    arrows_other: '{{count}} 条箭头',
    joined: '显示这些节点之间的全部箭头',
    neighboursOf_other: '{{name}}：再显示 {{count}} 个相邻节点',
    neighboursHint: '点击一个节点，便可继续看它的相邻节点。',
    addNeighbours_other: '，再显示 {{count}} 个相邻节点',
    onlyRows: '只看各行的内容',
    goOn_other: '有 {{count}} 个节点可以继续展开',
    onlyThese: '图上只看这些',
    wholeMap: '恢复整张图',
    tooManyForMap: '内容太多，地址装不下，因此不能在图上单独显示。请用条件或 LIMIT 缩小问题范围。',
  },
} as const;
