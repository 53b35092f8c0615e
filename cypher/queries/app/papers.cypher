// name: papers
// topic: app
// title_en: Papers
// title_zh: 论文
// description_en: Every paper with what is known of it.
// description_zh: 全部论文及其信息。
// columns:
//   id: { type: string, en: "id of the paper", zh: "（供程序读取）" }
//   language: { type: string, en: "language of its text", zh: "（供程序读取）" }
//   title: { type: "string?", en: "title", zh: "（供程序读取）" }
//   authors: { type: "string[]", en: "authors", zh: "（供程序读取）" }
//   year: { type: "integer?", en: "year", zh: "（供程序读取）" }
//   label_zh: { type: string, en: "Chinese label", zh: "（供程序读取）" }
//   label_en: { type: string, en: "English label", zh: "（供程序读取）" }
//   invented: { type: boolean, en: "whether it is made up", zh: "（供程序读取）" }
MATCH (paper:Paper)
RETURN paper.id AS id, paper.language AS language, paper.title AS title, paper.authors AS authors,
       paper.year AS year, paper.label_zh AS label_zh, paper.label_en AS label_en, paper.invented AS invented
