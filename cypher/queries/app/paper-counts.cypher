// name: paper-counts
// topic: app
// title_en: How much a paper holds
// title_zh: 论文的规模
// description_en: Nodes by paper and label.
// description_zh: 按论文与标签统计的节点数。
// columns:
//   paper: { type: string, en: "id of the paper", zh: "论文编号" }
//   label: { type: string, en: "label of the nodes", zh: "（供程序读取）" }
//   count: { type: integer, en: "how many", zh: "（供程序读取）" }
MATCH (n)
WHERE n.paper IS NOT NULL
RETURN n.paper AS paper, labels(n)[0] AS label, count(*) AS count
