// name: chains
// topic: policies
// title_en: Chains from one node to another
// title_zh: 从一个节点到另一个节点的链条
// description_en: Every simple causal chain of at most maxLength edges from a node (such as a policy) to another (such as an advantage), parts of both included unless lift is false, with sign and one sentence for each edge.
// description_zh: 从一个节点（如某项对策）到另一个节点（如某项优势）、不超过 maxLength 条边的全部简单因果链，两端均含其组成部分（lift 为 false 时不含），每条边附符号与一句原文。
// parameters:
//   from:
//     type: string
//     format: node
//     en: key of the node where the chains begin
//     zh: 链条起点的键
//   to:
//     type: string
//     format: node
//     en: key of the node where the chains end
//     zh: 链条终点的键
//   maxLength:
//     type: integer
//     default: 8
//     minimum: 1
//     maximum: 8
//     en: most edges of a chain
//     zh: 链条的最大边数
//   lift:
//     type: boolean
//     default: true
//     en: whether a heading stands for its parts too
//     zh: 标题是否连同其组成部分
// columns:
//   nodes: { type: "string[]", en: "keys of the nodes, in causal order", zh: "各节点的键（按因果顺序）" }
//   edges: { type: "string[]", en: "keys of the edges, in causal order", zh: "各边的键（按因果顺序）" }
//   sign: { type: string, en: "product of the edges' signs", zh: "各边符号之积" }
//   signs: { type: "string[]", en: "sign of each edge", zh: "各边的符号" }
//   inferred: { type: boolean, en: "whether an edge is inferred", zh: "是否含推断的边" }
//   quotes: { type: "string[]", en: "first sentence of each edge", zh: "各边的第一句原文" }
//   length: { type: integer, en: "how many edges", zh: "边数" }
MATCH (origin)-[:PART_OF*0..8]->({uid: $from})
WHERE $lift OR origin.uid = $from
WITH collect(DISTINCT origin.uid) AS starts
MATCH (goal)-[:PART_OF*0..8]->({uid: $to})
WHERE $lift OR goal.uid = $to
WITH starts, collect(DISTINCT goal.uid) AS ends
MATCH (first)
WHERE first.uid IN starts
MATCH chain = (first)-[:DRIVES|ADDRESSES*1..8]->(last)
WHERE last.uid IN ends AND length(chain) <= $maxLength
WITH starts, ends, [n IN nodes(chain) | n.uid] AS nodes, relationships(chain) AS steps
WHERE size([key IN nodes WHERE key IN starts]) = 1
  AND size([key IN nodes WHERE key IN ends]) = 1
  AND all(key IN nodes WHERE size([other IN nodes WHERE other = key]) = 1)
WITH nodes, [r IN steps | r.uid] AS edges, [r IN steps | r.polarity] AS signs,
     [r IN steps | r.status] AS statuses, [r IN steps | r.quotes[0]] AS quotes
WHERE NOT '0' IN signs
RETURN nodes, edges,
       CASE WHEN '?' IN signs THEN '?' WHEN size([s IN signs WHERE s = '-']) % 2 = 1 THEN '-' ELSE '+' END AS sign,
       signs, 'inferred' IN statuses AS inferred, quotes, size(edges) AS length
ORDER BY length, edges[0], edges[1], edges[2], edges[3], edges[4], edges[5], edges[6], edges[7]
