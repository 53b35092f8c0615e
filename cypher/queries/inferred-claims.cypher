// name: inferred-claims
// topic: evidence
// title_en: Inferred claims and their reasons
// title_zh: 推断的论断及其理由
// description_en: Every causal claim that no sentence makes outright, with the step that a reader has to take.
// description_zh: 没有任何一句原文直接说出的因果论断，以及读者所需的推断步骤。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   claim: { type: string, en: "key of the edge that makes the claim", zh: "提出该论断的边的键" }
//   source_zh: { type: string, en: "Chinese name of the source", zh: "起点的中文名" }
//   source_en: { type: string, en: "English name of the source", zh: "起点的英文名" }
//   target_zh: { type: string, en: "Chinese name of the target", zh: "终点的中文名" }
//   target_en: { type: string, en: "English name of the target", zh: "终点的英文名" }
//   polarity: { type: string, en: "sign of the claim: + - ?, 0 where denied", zh: "论断的符号：+ - ?，被否认为 0" }
//   note: { type: "string?", en: "the reader's step, in English", zh: "推断的理由（英文）" }
//   note_zh: { type: "string?", en: "the reader's step, in Chinese", zh: "推断的理由（中文）" }
//   quotes: { type: "string[]", en: "sentences that say so, verbatim", zh: "原文依据（逐字）" }
//   passages: { type: "string[]", en: "ids of the passages, in step with the quotes", zh: "文段编号，与引文一一对应" }
MATCH (source)-[claim:DRIVES|ADDRESSES]->(target)
WHERE claim.status = 'inferred' AND ($paper IS NULL OR source.paper = $paper)
RETURN claim.uid AS claim, source.name_zh AS source_zh, source.name_en AS source_en,
       target.name_zh AS target_zh, target.name_en AS target_en, claim.polarity AS polarity,
       claim.note AS note, claim.note_zh AS note_zh, claim.quotes AS quotes, claim.passages AS passages
ORDER BY claim
