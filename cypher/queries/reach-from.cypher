// name: reach-from
// topic: causes
// title_en: What a node reaches
// title_zh: 一个节点影响到什么
// description_en: Every node that a causal chain of at most maxLength edges leads to from a node or a part of it, nearest first. A heading is reached where a part of it is.
// description_zh: 从一个节点（或其组成部分）出发、不超过 maxLength 条边的因果链所能到达的全部节点，由近及远；组成部分被到达，标题也算到达。
// parameters:
//   node:
//     type: string
//     format: node
//     en: key of a node
//     zh: 节点的键
//   maxLength:
//     type: integer
//     default: 8
//     minimum: 1
//     maximum: 12
//     en: most edges of a chain
//     zh: 链条的最大边数
//   lift:
//     type: boolean
//     default: true
//     en: whether a heading stands for its parts too
//     zh: 标题是否连同其组成部分
// columns:
//   node: { type: string, en: "key of the node", zh: "节点的键" }
//   nodeType: { type: string, en: "type of the node", zh: "节点类型" }
//   name_zh: { type: string, en: "Chinese name of the node", zh: "节点的中文名" }
//   name_en: { type: string, en: "English name of the node", zh: "节点的英文名" }
//   distance: { type: integer, en: "edges of the shortest chain", zh: "最短链的边数" }
MATCH (start)-[:PART_OF*0..8]->({uid: $node})
WHERE $lift OR start.uid = $node
WITH collect(DISTINCT start.uid) AS starts
MATCH (start)-[:PART_OF*0..8]->(whole)
WHERE start.uid IN starts AND ($lift OR whole.uid = start.uid)
WITH starts, collect(DISTINCT whole.uid) AS wholes
MATCH (first)
WHERE first.uid IN starts
MATCH (last)
WHERE NOT last.uid IN starts AND NOT last:Passage AND NOT last:Section AND NOT last:Paper
MATCH chain = shortestPath((first)-[:DRIVES|ADDRESSES*..12]->(last))
WITH wholes, first, last, length(chain) AS steps, [r IN relationships(chain) | r.polarity] AS signs
CALL (first, last, signs) {
  WITH first, last, signs
  WHERE '0' IN signs
  MATCH around = (first)-[:DRIVES|ADDRESSES*1..12]->(last)
  WHERE NOT '0' IN [r IN relationships(around) | r.polarity]
  RETURN min(length(around)) AS detour
}
WITH wholes, last, min(CASE WHEN '0' IN signs THEN detour ELSE steps END) AS steps
WHERE steps <= $maxLength
MATCH (last)-[:PART_OF*0..8]->(n)
WHERE ($lift OR n.uid = last.uid) AND NOT n.uid IN wholes
WITH n, min(steps) AS distance
RETURN n.uid AS node, labels(n)[0] AS nodeType, n.name_zh AS name_zh, n.name_en AS name_en, distance
ORDER BY distance, node
