// name: short-loops
// topic: causes
// title_en: Short feedback loops
// title_zh: 短的反馈回路
// description_en: Every elementary causal loop of at most maxLength edges, once, from its smallest key on. R is reinforcing, B balancing, ? unknown.
// description_zh: 不超过 maxLength 条边的全部基本因果回路，各列一次，从键最小的节点写起。R 为增强回路，B 为调节回路，? 为未知。
// parameters:
//   maxLength:
//     type: integer
//     default: 6
//     minimum: 1
//     maximum: 6
//     en: most edges of a loop
//     zh: 回路的最大边数
// columns:
//   nodes: { type: "string[]", en: "keys of the nodes, in causal order", zh: "各节点的键（按因果顺序）" }
//   edges: { type: "string[]", en: "keys of the edges, in causal order", zh: "各边的键（按因果顺序）" }
//   kind: { type: string, en: "R reinforcing, B balancing, ? unknown", zh: "R 增强，B 调节，? 未知" }
//   inferred: { type: boolean, en: "whether an edge is inferred", zh: "是否含推断的边" }
//   quotes: { type: "string[]", en: "first sentence of each edge", zh: "各边的第一句原文" }
//   length: { type: integer, en: "how many edges", zh: "边数" }
MATCH chain = (first)-[:DRIVES|ADDRESSES*1..6]->(last)
WHERE last.uid = first.uid AND length(chain) <= $maxLength
WITH tail([n IN nodes(chain) | n.uid]) AS others, [n IN nodes(chain) | n.uid] AS walk, relationships(chain) AS steps
WHERE all(key IN others WHERE size([other IN others WHERE other = key]) = 1)
  AND all(key IN others WHERE walk[0] <= key)
WITH walk, [r IN steps | r.uid] AS edges, [r IN steps | r.polarity] AS signs,
     [r IN steps | r.status] AS statuses, [r IN steps | r.quotes[0]] AS quotes
WHERE NOT '0' IN signs
RETURN reverse(tail(reverse(walk))) AS nodes, edges,
       CASE WHEN '?' IN signs THEN '?' WHEN size([s IN signs WHERE s = '-']) % 2 = 1 THEN 'B' ELSE 'R' END AS kind,
       'inferred' IN statuses AS inferred, quotes, size(edges) AS length
ORDER BY length, edges[0], edges[1], edges[2], edges[3], edges[4], edges[5]
