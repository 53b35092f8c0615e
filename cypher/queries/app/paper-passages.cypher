// name: paper-passages
// topic: app
// title_en: Passages of a paper
// title_zh: 论文的文段
// description_en: Passages in the order of the text.
// description_zh: 按原文顺序的文段。
// parameters:
//   paper:
//     type: string
//     format: paper
//     en: id of a paper
//     zh: 论文编号
// columns:
//   id: { type: string, en: "id of the passage", zh: "（供程序读取）" }
//   start: { type: integer, en: "where it begins", zh: "（供程序读取）" }
//   end: { type: integer, en: "where it ends", zh: "（供程序读取）" }
//   section: { type: string, en: "id of the section", zh: "（供程序读取）" }
//   heading: { type: "boolean?", en: "whether it is the heading of its section", zh: "（供程序读取）" }
//   text_en: { type: string, en: "English translation of the passage", zh: "文段英译" }
//   roles: { type: "string[]", en: "claim, definition, mention, none", zh: "（供程序读取）" }
//   reason: { type: "string?", en: "why it makes no claim", zh: "（供程序读取）" }
//   reason_zh: { type: "string?", en: "why it makes no claim", zh: "（供程序读取）" }
MATCH (passage:Passage {paper: $paper})
RETURN passage.uid AS id, passage.start AS start, passage.end AS end, passage.section AS section,
       passage.heading AS heading, passage.text_en AS text_en, passage.roles AS roles, passage.reason AS reason,
       passage.reason_zh AS reason_zh
ORDER BY passage.position
