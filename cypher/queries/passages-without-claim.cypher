// name: passages-without-claim
// topic: text
// title_en: Passages that make no claim
// title_zh: 不含论断的文段
// description_en: Every passage that no edge quotes, and why, in the order of the text.
// description_zh: 没有被任何边引用的文段及其原因，按原文顺序。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   passage: { type: string, en: "id of the passage", zh: "文段编号" }
//   section: { type: string, en: "id of the section", zh: "节的标识" }
//   number: { type: "string?", en: "the paper's own number of it, where it has one", zh: "该节在文中的编号（有编号时）" }
//   text: { type: string, en: "text of the passage", zh: "文段原文" }
//   text_en: { type: string, en: "English translation of the passage", zh: "文段英译" }
//   roles: { type: "string[]", en: "what it does instead: definition, mention or none", zh: "其作用：definition（定义）、mention（提到）或 none（无）" }
//   reason: { type: "string?", en: "why it makes no claim, in English", zh: "不含论断的原因（英文）" }
//   reason_zh: { type: "string?", en: "why it makes no claim, in Chinese", zh: "不含论断的原因（中文）" }
MATCH (sentence:Passage)-[:IN_SECTION]->(part:Section)
WHERE NOT 'claim' IN sentence.roles AND ($paper IS NULL OR sentence.paper = $paper)
RETURN sentence.uid AS passage, sentence.section AS section, part.number AS number,
       sentence.text AS text, sentence.text_en AS text_en,
       sentence.roles AS roles, sentence.reason AS reason, sentence.reason_zh AS reason_zh
ORDER BY sentence.paper, sentence.position
