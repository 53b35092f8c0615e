// name: actors
// topic: structure
// title_en: What actors provide and carry out
// title_zh: 行动者提供什么、实施什么
// description_en: Each actor with the factors it provides and the countermeasures it carries out.
// description_zh: 各行动者所提供的因素与所实施的对策。
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
MATCH (source:Actor)-[claim:PROVIDES|CARRIES_OUT]->(target)
WHERE $paper IS NULL OR source.paper = $paper
RETURN source.uid AS source, source.name_zh AS source_zh, source.name_en AS source_en, type(claim) AS edgeType,
       target.uid AS target, target.name_zh AS target_zh, target.name_en AS target_en,
       claim.quotes AS quotes, claim.passages AS passages
ORDER BY source, edgeType, target
