/** 各视图共用的文字，随第一个视图一起载入。 */
export const zhShell = {
  scope: {
    title: '什么算一条路径',
    maxLength: '最长路径',
    longer: '多允许一步',
    shorter: '少允许一步',
    lift: '标题连同其组成部分',
    liftHint: '问一个标题时，连同它的全部组成部分一起问；只用于两端。',
    statedOnly: '只看论文明述的',
    statedOnlyHint: '不计读者推断出来的论断；其他视图也一样。',
  },
  picker: {
    choices: '节点',
    noChoices: '没有找到可以提问的“{{query}}”。',
    clear: '清除',
  },
  reasoning: {
    running: '正在推算…',
    failedTitle: '没有得到答案',
    failed: '没能算出来。请重试，或缩短最长路径。',
    leftOutTitle: '这个节点被筛掉了',
    leftOut: '筛选之后，论文里已没有你问的节点。',
  },
  net: {
    positive: '增强',
    negative: '减弱',
    unknown: '方向未说明',
    conflicted: '既增强又减弱',
    none: '达不到',
    undetermined: '路径太多，无法判断',
  },
  effect: {
    good: '有利',
    bad: '不利',
    mixed: '利弊兼有',
    unknown: '未定',
    unjudged: '未作评价',
    none: '无',
  },
  takeAway: {
    title: '带走',
    csv: '此列表存为 CSV',
    json: '存为 JSON',
    saved: '{{file}} 已保存。',
  },
} as const;
