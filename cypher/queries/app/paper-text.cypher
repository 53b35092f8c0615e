// name: paper-text
// topic: app
// title_en: Text of a paper
// title_zh: 论文全文
// description_en: The whole text of one paper and the ranges that are not read.
// description_zh: 一篇论文的全文及不读的范围。
// parameters:
//   paper:
//     type: string
//     format: paper
//     en: id of a paper
//     zh: 论文编号
// columns:
//   id: { type: string, en: "id of the paper", zh: "（供程序读取）" }
//   language: { type: string, en: "language of its text", zh: "（供程序读取）" }
//   title: { type: "string?", en: "title", zh: "（供程序读取）" }
//   authors: { type: "string[]", en: "authors", zh: "（供程序读取）" }
//   year: { type: "integer?", en: "year", zh: "（供程序读取）" }
//   label_zh: { type: string, en: "Chinese label", zh: "（供程序读取）" }
//   label_en: { type: string, en: "English label", zh: "（供程序读取）" }
//   invented: { type: boolean, en: "whether it is made up", zh: "（供程序读取）" }
//   text: { type: string, en: "the text", zh: "（供程序读取）" }
//   left_out_starts: { type: "integer[]", en: "where each range left out begins", zh: "（供程序读取）" }
//   left_out_ends: { type: "integer[]", en: "where it ends", zh: "（供程序读取）" }
//   left_out_reasons: { type: "string[]", en: "why, in English", zh: "（供程序读取）" }
//   left_out_reasons_zh: { type: "string[]", en: "why, in Chinese", zh: "（供程序读取）" }
MATCH (paper:Paper {id: $paper})
RETURN paper.id AS id, paper.language AS language, paper.title AS title, paper.authors AS authors,
       paper.year AS year, paper.label_zh AS label_zh, paper.label_en AS label_en, paper.invented AS invented, paper.text AS text, paper.left_out_starts AS left_out_starts, paper.left_out_ends AS left_out_ends,
       paper.left_out_reasons AS left_out_reasons, paper.left_out_reasons_zh AS left_out_reasons_zh
