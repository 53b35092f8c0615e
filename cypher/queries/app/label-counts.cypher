// name: label-counts
// topic: app
// title_en: Nodes by label
// title_zh: 各标签的节点数
// description_en: How many nodes each label has.
// description_zh: 每个标签下的节点数。
// columns:
//   name: { type: string, en: "the label", zh: "（供程序读取）" }
//   count: { type: integer, en: "how many", zh: "（供程序读取）" }
MATCH (n)
RETURN labels(n)[0] AS name, count(*) AS count
