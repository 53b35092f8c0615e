// name: policies-reaching
// topic: policies
// title_en: Policies that reach a node
// title_zh: 哪些对策能够到达这个节点
// description_en: The countermeasures from which a causal chain of at most eight edges leads to a node or to a part of it, and the length of the shortest one.
// description_zh: 经由不超过八条边的因果链能够到达一个节点或其组成部分的对策，以及最短链的长度。
// parameters:
//   node:
//     type: string
//     format: node
//     en: key of a node, such as an advantage
//     zh: 节点的键，例如某项优势
// columns:
//   source: { type: string, en: "key of the node where the edge begins", zh: "边的起点的键" }
//   source_zh: { type: string, en: "Chinese name of the source", zh: "起点的中文名" }
//   source_en: { type: string, en: "English name of the source", zh: "起点的英文名" }
//   distance: { type: integer, en: "edges of the shortest chain", zh: "最短链的边数" }
MATCH (part)-[:PART_OF*0..8]->({id: $node})
WITH DISTINCT part
MATCH (policy:Countermeasure)
WHERE policy.id <> part.id
MATCH chain = shortestPath((policy)-[:DRIVES|ADDRESSES*..8]->(part))
RETURN policy.id AS source, policy.name_zh AS source_zh, policy.name_en AS source_en, min(length(chain)) AS distance
ORDER BY distance, source
