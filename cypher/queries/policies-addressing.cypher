// name: policies-addressing
// topic: policies
// title_en: Policies that address a node
// title_zh: 哪些对策作用于这个节点
// description_en: The countermeasures that act on a node or on a part of it directly, with sign and sentences.
// description_zh: 直接作用于一个节点或其组成部分的对策，附符号与原句。
// parameters:
//   node:
//     type: string
//     format: node
//     en: key of a node
//     zh: 节点的键
// columns:
//   claim: { type: string, en: "key of the edge that makes the claim", zh: "提出该论断的边的键" }
//   source: { type: string, en: "key of the node where the edge begins", zh: "边的起点的键" }
//   source_zh: { type: string, en: "Chinese name of the source", zh: "起点的中文名" }
//   source_en: { type: string, en: "English name of the source", zh: "起点的英文名" }
//   target: { type: string, en: "key of the node where the edge ends", zh: "边的终点的键" }
//   target_zh: { type: string, en: "Chinese name of the target", zh: "终点的中文名" }
//   target_en: { type: string, en: "English name of the target", zh: "终点的英文名" }
//   polarity: { type: string, en: "sign of the claim: + - ?", zh: "论断的符号：+ - ?" }
//   status: { type: string, en: "stated or inferred", zh: "原文明说（stated）或推断（inferred）" }
//   confidence: { type: number, en: "how surely the text supports the claim", zh: "原文对论断的支持程度" }
//   quotes: { type: "string[]", en: "sentences that say so, verbatim", zh: "原文依据（逐字）" }
//   passages: { type: "string[]", en: "ids of the passages, in step with the quotes", zh: "文段编号，与引文一一对应" }
MATCH (target)-[:PART_OF*0..8]->({uid: $node})
WITH DISTINCT target
MATCH (source:Countermeasure)-[claim:ADDRESSES]->(target)
WHERE claim.polarity <> '0'
RETURN claim.uid AS claim,
       source.uid AS source, source.name_zh AS source_zh, source.name_en AS source_en,
       target.uid AS target, target.name_zh AS target_zh, target.name_en AS target_en,
       claim.polarity AS polarity, claim.status AS status, claim.confidence AS confidence,
       claim.quotes AS quotes, claim.passages AS passages
ORDER BY confidence DESC, claim
