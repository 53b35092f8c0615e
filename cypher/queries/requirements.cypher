// name: requirements
// topic: structure
// title_en: What a concept requires
// title_zh: 一个概念以什么为必要条件
// description_en: The necessary conditions that the definition of a node names, with their sentences.
// description_zh: 一个节点的定义中所列的必要条件及其原句。
// parameters:
//   node:
//     type: string
//     format: node
//     default: null
//     en: key of a node; all nodes when left out
//     zh: 节点的键；不填则为全部节点
// columns:
//   source: { type: string, en: "key of the node where the edge begins", zh: "边的起点的键" }
//   source_zh: { type: string, en: "Chinese name of the source", zh: "起点的中文名" }
//   source_en: { type: string, en: "English name of the source", zh: "起点的英文名" }
//   target: { type: string, en: "key of the node where the edge ends", zh: "边的终点的键" }
//   target_zh: { type: string, en: "Chinese name of the target", zh: "终点的中文名" }
//   target_en: { type: string, en: "English name of the target", zh: "终点的英文名" }
//   quotes: { type: "string[]", en: "sentences that say so, verbatim", zh: "原文依据（逐字）" }
//   passages: { type: "string[]", en: "ids of the passages, in step with the quotes", zh: "文段编号，与引文一一对应" }
MATCH (source)-[claim:REQUIRES]->(target)
WHERE $node IS NULL OR source.uid = $node
RETURN source.uid AS source, source.name_zh AS source_zh, source.name_en AS source_en,
       target.uid AS target, target.name_zh AS target_zh, target.name_en AS target_en,
       claim.quotes AS quotes, claim.passages AS passages
ORDER BY source, target
