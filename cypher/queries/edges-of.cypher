// name: edges-of
// topic: structure
// title_en: Every edge at a node
// title_zh: 一个节点的全部边
// description_en: All that leads to a node and away from it, claims and structure, with sign, status and sentences. Edges of its parts are theirs.
// description_zh: 通向一个节点和由它出发的全部边（论断与结构），附符号、性质与原句；组成部分的边不计在内。
// parameters:
//   node:
//     type: string
//     format: node
//     en: key of a node
//     zh: 节点的键
// columns:
//   edge: { type: string, en: "key of the edge", zh: "边的键" }
//   edgeType: { type: string, en: "type of the edge", zh: "边的类型" }
//   source: { type: string, en: "key of the node where the edge begins", zh: "边的起点的键" }
//   source_zh: { type: string, en: "Chinese name of the source", zh: "起点的中文名" }
//   source_en: { type: string, en: "English name of the source", zh: "起点的英文名" }
//   target: { type: string, en: "key of the node where the edge ends", zh: "边的终点的键" }
//   target_zh: { type: string, en: "Chinese name of the target", zh: "终点的中文名" }
//   target_en: { type: string, en: "English name of the target", zh: "终点的英文名" }
//   polarity: { type: "string?", en: "sign of a claim: + - ?, 0 where denied", zh: "论断的符号：+ - ?，被否认为 0" }
//   status: { type: "string?", en: "stated or inferred, of a claim", zh: "论断的性质：明说（stated）或推断（inferred）" }
//   confidence: { type: "number?", en: "how surely the text supports a claim", zh: "原文对论断的支持程度" }
//   quotes: { type: "string[]?", en: "sentences that say so, verbatim", zh: "原文依据（逐字）" }
MATCH (source)-[claim]->(target)
WHERE (source.uid = $node OR target.uid = $node)
  AND NOT type(claim) IN ['IN_SECTION', 'IN_PAPER', 'DEFINES', 'MENTIONS']
RETURN claim.uid AS edge, type(claim) AS edgeType,
       source.uid AS source, source.name_zh AS source_zh, source.name_en AS source_en,
       target.uid AS target, target.name_zh AS target_zh, target.name_en AS target_en,
       claim.polarity AS polarity, claim.status AS status, claim.confidence AS confidence, claim.quotes AS quotes
ORDER BY edge
