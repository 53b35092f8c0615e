// name: paper-sections
// topic: app
// title_en: Sections of a paper
// title_zh: 论文的各节
// description_en: Sections in the order of the text.
// description_zh: 按原文顺序的各节。
// parameters:
//   paper:
//     type: string
//     format: paper
//     en: id of a paper
//     zh: 论文编号
// columns:
//   id: { type: string, en: "id of the section", zh: "（供程序读取）" }
//   number: { type: "string?", en: "the paper's own number of it", zh: "（供程序读取）" }
//   title_zh: { type: string, en: "Chinese title", zh: "（供程序读取）" }
//   title_en: { type: string, en: "English title", zh: "（供程序读取）" }
//   level: { type: integer, en: "depth of the heading", zh: "（供程序读取）" }
//   start: { type: integer, en: "where it begins", zh: "（供程序读取）" }
//   end: { type: integer, en: "where it ends", zh: "（供程序读取）" }
MATCH (section:Section {paper: $paper})
RETURN section.uid AS id, section.number AS number, section.title_zh AS title_zh, section.title_en AS title_en,
       section.level AS level, section.start AS start, section.end AS end
ORDER BY section.position
