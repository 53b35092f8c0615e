// name: most-connected
// topic: causes
// title_en: The most connected nodes
// title_zh: 联系最多的节点
// description_en: Nodes by the number of causal edges at them.
// description_zh: 按因果边的数目排列的节点。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
//   count:
//     type: integer
//     default: 20
//     minimum: 1
//     maximum: 1000
//     en: how many nodes
//     zh: 节点数目
// columns:
//   node: { type: string, en: "key of the node", zh: "节点的键" }
//   nodeType: { type: string, en: "type of the node", zh: "节点类型" }
//   name_zh: { type: string, en: "Chinese name of the node", zh: "节点的中文名" }
//   name_en: { type: string, en: "English name of the node", zh: "节点的英文名" }
//   incoming: { type: integer, en: "causal edges that end here", zh: "止于此处的因果边数" }
//   outgoing: { type: integer, en: "causal edges that begin here", zh: "始于此处的因果边数" }
//   degree: { type: integer, en: "both together", zh: "两者之和" }
MATCH (n)-[claim:DRIVES|ADDRESSES]-()
WHERE claim.polarity <> '0' AND ($paper IS NULL OR n.paper = $paper)
WITH n.uid AS node, labels(n)[0] AS nodeType, n.name_zh AS name_zh, n.name_en AS name_en,
     count(claim) AS degree, sum(CASE WHEN startNode(claim).uid = n.uid THEN 1 ELSE 0 END) AS outgoing
RETURN node, nodeType, name_zh, name_en, degree - outgoing AS incoming, outgoing, degree
ORDER BY degree DESC, node
LIMIT $count
