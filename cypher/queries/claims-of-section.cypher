// name: claims-of-section
// topic: text
// title_en: Claims of a section
// title_zh: 一节中的论断
// description_en: Every claim that a sentence of the section supports, in the order of the text, with the sentence and its translation.
// description_zh: 该节的句子所支持的全部论断，按原文顺序，附原句与译文。
// parameters:
//   section:
//     type: string
//     format: section
//     en: id of the section, such as my-paper:s2-1; while one paper has it, its key or number alone will do
//     zh: 节的标识，例如 my-paper:s2-1；只有一篇论文有它时，写键或节号即可
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   passage: { type: string, en: "id of the passage", zh: "文段编号" }
//   claim: { type: string, en: "key of the edge that makes the claim", zh: "提出该论断的边的键" }
//   edgeType: { type: string, en: "type of the edge", zh: "边的类型" }
//   source_zh: { type: string, en: "Chinese name of the source", zh: "起点的中文名" }
//   source_en: { type: string, en: "English name of the source", zh: "起点的英文名" }
//   target_zh: { type: string, en: "Chinese name of the target", zh: "终点的中文名" }
//   target_en: { type: string, en: "English name of the target", zh: "终点的英文名" }
//   polarity: { type: "string?", en: "sign of a causal claim: + - ?, 0 where denied", zh: "因果论断的符号：+ - ?，被否认为 0" }
//   quote: { type: string, en: "the words that say so, verbatim", zh: "原文依据（逐字）" }
//   text_en: { type: string, en: "English translation of the passage", zh: "文段英译" }
MATCH (source)-[claim]->(target)
WHERE claim.passages IS NOT NULL AND $section IN claim.sections AND ($paper IS NULL OR source.paper = $paper)
UNWIND range(0, size(claim.passages) - 1) AS place
WITH source, claim, target, claim.passages[place] AS id, claim.sections[place] AS section, claim.quotes[place] AS quote
WHERE section = $section
MATCH (sentence:Passage {uid: id})
RETURN sentence.uid AS passage, claim.uid AS claim, type(claim) AS edgeType,
       source.name_zh AS source_zh, source.name_en AS source_en, target.name_zh AS target_zh, target.name_en AS target_en,
       claim.polarity AS polarity, quote, sentence.text_en AS text_en
ORDER BY sentence.paper, sentence.position, claim
