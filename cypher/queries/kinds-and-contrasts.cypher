// name: kinds-and-contrasts
// topic: structure
// title_en: Kinds, and what a thing is not
// title_zh: 种类与区别
// description_en: What is a kind of what, and what the paper sets a thing apart from, with the sentences.
// description_zh: 何者为何者的一种，以及论文把何者与何者区别开来，附原句。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   source: { type: string, en: "key of the node where the edge begins", zh: "边的起点的键" }
//   source_zh: { type: string, en: "Chinese name of the source", zh: "起点的中文名" }
//   source_en: { type: string, en: "English name of the source", zh: "起点的英文名" }
//   edgeType: { type: string, en: "type of the edge", zh: "边的类型" }
//   target: { type: string, en: "key of the node where the edge ends", zh: "边的终点的键" }
//   target_zh: { type: string, en: "Chinese name of the target", zh: "终点的中文名" }
//   target_en: { type: string, en: "English name of the target", zh: "终点的英文名" }
//   quotes: { type: "string[]", en: "sentences that say so, verbatim", zh: "原文依据（逐字）" }
//   passages: { type: "string[]", en: "ids of the passages, in step with the quotes", zh: "文段编号，与引文一一对应" }
MATCH (source)-[claim:IS_A|CONTRASTS_WITH]->(target)
WHERE $paper IS NULL OR source.paper = $paper
RETURN source.uid AS source, source.name_zh AS source_zh, source.name_en AS source_en, type(claim) AS edgeType,
       target.uid AS target, target.name_zh AS target_zh, target.name_en AS target_en,
       claim.quotes AS quotes, claim.passages AS passages
ORDER BY edgeType, source, target
