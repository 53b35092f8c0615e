// name: direct-coverage
// topic: policies
// title_en: Which policy addresses what
// title_zh: 哪项对策作用于什么
// description_en: Each policy with each factor, mechanism and advantage that it is said to act on, directly, with the sign and whether the paper states it; parts count for their headings unless lift is false.
// description_zh: 每项对策与其直接作用的因素、机制或优势，附符号及原文是否明说；组成部分计入其标题（lift 为 false 时不计）。
// parameters:
//   lift:
//     type: boolean
//     default: true
//     en: whether a heading stands for its parts too
//     zh: 标题是否连同其组成部分
// columns:
//   policy: { type: string, en: "key of the policy", zh: "对策的键" }
//   policy_zh: { type: string, en: "Chinese name of the policy", zh: "对策的中文名" }
//   policy_en: { type: string, en: "English name of the policy", zh: "对策的英文名" }
//   node: { type: string, en: "key of the node", zh: "节点的键" }
//   node_zh: { type: string, en: "Chinese name of the node", zh: "节点的中文名" }
//   node_en: { type: string, en: "English name of the node", zh: "节点的英文名" }
//   direct: { type: string, en: "sign: + - ?, or mixed where claims differ", zh: "符号：+ - ?；论断不一时为 mixed" }
//   status: { type: string, en: "stated where one claim is, else inferred", zh: "有一处明说即为 stated，否则为 inferred" }
//   claims: { type: integer, en: "how many claims", zh: "论断数" }
MATCH (policy:Countermeasure)-[claim:ADDRESSES]->(target)
WHERE claim.polarity <> '0'
MATCH (policy)-[:PART_OF*0..8]->(whole:Countermeasure)
WHERE $lift OR whole.uid = policy.uid
MATCH (target)-[:PART_OF*0..8]->(n)
WHERE (n:Factor OR n:Mechanism OR n:Advantage) AND ($lift OR n.uid = target.uid)
WITH DISTINCT whole, n, claim.uid AS claim, claim.polarity AS polarity, claim.status AS status
WITH whole, n, count(claim) AS claims, collect(DISTINCT polarity) AS polarities, collect(DISTINCT status) AS statuses
RETURN whole.uid AS policy, whole.name_zh AS policy_zh, whole.name_en AS policy_en,
       n.uid AS node, n.name_zh AS node_zh, n.name_en AS node_en,
       CASE WHEN size(polarities) = 1 THEN polarities[0] ELSE 'mixed' END AS direct,
       CASE WHEN 'stated' IN statuses THEN 'stated' ELSE 'inferred' END AS status, claims
ORDER BY policy, node
