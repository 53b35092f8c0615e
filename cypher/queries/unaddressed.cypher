// name: unaddressed
// topic: policies
// title_en: Factors and mechanisms that no policy addresses
// title_zh: 没有对策作用的因素与机制
// description_en: Factors and mechanisms that no countermeasure is said to act on, neither on them nor on a part of them. Where a reader can infer one, the last column says so.
// description_zh: 文中没有任何对策直接作用于它们或其组成部分的因素与机制；若可由读者推断，则在末列标出。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   node: { type: string, en: "key of the node", zh: "节点的键" }
//   nodeType: { type: string, en: "type of the node", zh: "节点类型" }
//   name_zh: { type: string, en: "Chinese name of the node", zh: "节点的中文名" }
//   name_en: { type: string, en: "English name of the node", zh: "节点的英文名" }
//   inferred: { type: boolean, en: "whether an inferred claim addresses it", zh: "是否有推断的论断作用于它" }
MATCH (n)
WHERE (n:Factor OR n:Mechanism) AND ($paper IS NULL OR n.paper = $paper)
OPTIONAL MATCH (part)-[:PART_OF*0..8]->(n)
OPTIONAL MATCH (part)<-[claim:ADDRESSES]-(:Countermeasure)
WHERE claim.polarity <> '0'
WITH n, collect(claim.status) AS statuses
WHERE NOT 'stated' IN statuses
RETURN n.uid AS node, labels(n)[0] AS nodeType, n.name_zh AS name_zh, n.name_en AS name_en, 'inferred' IN statuses AS inferred
ORDER BY nodeType, node
