// name: graph-edges
// topic: app
// title_en: Edges of the data graph
// title_zh: 数据图的边
// description_en: Every edge but those of the text, as GET /api/graph serves it.
// description_zh: 除文本关系外的全部边。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   key: { type: string, en: "key of the edge", zh: "边的键" }
//   source: { type: string, en: "key of the node where the edge begins", zh: "边的起点的键" }
//   target: { type: string, en: "key of the node where the edge ends", zh: "边的终点的键" }
//   edgeType: { type: string, en: "type of the edge", zh: "边的类型" }
//   polarity: { type: "string?", en: "sign of a causal edge", zh: "（供程序读取）" }
//   status: { type: "string?", en: "stated or inferred", zh: "（供程序读取）" }
//   confidence: { type: "number?", en: "how surely the text supports it", zh: "（供程序读取）" }
//   note: { type: "string?", en: "the reader's step, in English", zh: "推断的理由（英文）" }
//   note_zh: { type: "string?", en: "the reader's step, in Chinese", zh: "推断的理由（中文）" }
//   strength: { type: "number?", en: "how strong the effect is", zh: "（供程序读取）" }
//   delay: { type: "boolean?", en: "whether the effect comes late", zh: "（供程序读取）" }
//   basis: { type: "string?", en: "what the claim rests on", zh: "论断的依据" }
//   reference: { type: "string?", en: "whom the paper cites for it", zh: "所引文献" }
//   condition: { type: "string?", en: "words of the text for when it holds", zh: "原文所说的成立条件" }
//   passages: { type: "string[]", en: "ids of the passages, in step with the quotes", zh: "文段编号，与引文一一对应" }
//   quotes: { type: "string[]", en: "sentences that say so, verbatim", zh: "原文依据（逐字）" }
//   sections: { type: "string[]", en: "sections of the passages, in step with the quotes", zh: "文段所在的节，与引文一一对应" }
MATCH (source)-[claim]->(target)
WHERE type(claim) IN ['DRIVES', 'ADDRESSES', 'PROVIDES', 'CARRIES_OUT', 'PART_OF', 'IS_A', 'REQUIRES', 'CONTRASTS_WITH']
  AND ($paper IS NULL OR source.paper = $paper)
RETURN claim.uid AS key, source.uid AS source, target.uid AS target, type(claim) AS edgeType,
       claim.polarity AS polarity, claim.status AS status, claim.confidence AS confidence,
       claim.note AS note, claim.note_zh AS note_zh, claim.strength AS strength, claim.delay AS delay,
       claim.basis AS basis, claim.reference AS reference, claim.condition AS condition, claim.passages AS passages, claim.quotes AS quotes,
       claim.sections AS sections
