// name: claims-by-confidence
// topic: evidence
// title_en: Claims by confidence
// title_zh: 按把握程度排列的论断
// description_en: "Causal claims whose confidence lies between two bounds, the least sure first: 1 asserted, 0.8 conducive, 0.6 purpose or influence, 0.4 inferred."
// description_zh: 把握程度在两个界限之间的因果论断，最不确定者在前：1 断言，0.8 有利于，0.6 目的或影响，0.4 推断。
// parameters:
//   atLeast:
//     type: number
//     default: 0
//     minimum: 0
//     maximum: 1
//     en: least confidence
//     zh: 最低把握程度
//   atMost:
//     type: number
//     default: 1
//     minimum: 0
//     maximum: 1
//     en: greatest confidence
//     zh: 最高把握程度
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   claim: { type: string, en: "key of the edge that makes the claim", zh: "提出该论断的边的键" }
//   source: { type: string, en: "key of the node where the edge begins", zh: "边的起点的键" }
//   source_zh: { type: string, en: "Chinese name of the source", zh: "起点的中文名" }
//   source_en: { type: string, en: "English name of the source", zh: "起点的英文名" }
//   target: { type: string, en: "key of the node where the edge ends", zh: "边的终点的键" }
//   target_zh: { type: string, en: "Chinese name of the target", zh: "终点的中文名" }
//   target_en: { type: string, en: "English name of the target", zh: "终点的英文名" }
//   polarity: { type: string, en: "sign of the claim: + - ?, 0 where denied", zh: "论断的符号：+ - ?，被否认为 0" }
//   status: { type: string, en: "stated or inferred", zh: "原文明说（stated）或推断（inferred）" }
//   confidence: { type: number, en: "how surely the text supports the claim", zh: "原文对论断的支持程度" }
//   quotes: { type: "string[]", en: "sentences that say so, verbatim", zh: "原文依据（逐字）" }
//   passages: { type: "string[]", en: "ids of the passages, in step with the quotes", zh: "文段编号，与引文一一对应" }
MATCH (source)-[claim:DRIVES|ADDRESSES]->(target)
WHERE claim.confidence >= $atLeast AND claim.confidence <= $atMost AND ($paper IS NULL OR source.paper = $paper)
RETURN claim.uid AS claim,
       source.uid AS source, source.name_zh AS source_zh, source.name_en AS source_en,
       target.uid AS target, target.name_zh AS target_zh, target.name_en AS target_en,
       claim.polarity AS polarity, claim.status AS status, claim.confidence AS confidence,
       claim.quotes AS quotes, claim.passages AS passages
ORDER BY confidence, claim
