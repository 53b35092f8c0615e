// name: graph-sections
// topic: app
// title_en: Sections of every paper
// title_zh: 各篇论文的节
// description_en: What each section is called, paper by paper, in the order of the text.
// description_zh: 各节的名称，按论文与原文顺序。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   id: { type: string, en: "id of the section", zh: "（供程序读取）" }
//   number: { type: "string?", en: "the paper's own number of it", zh: "（供程序读取）" }
//   title_zh: { type: string, en: "Chinese title", zh: "（供程序读取）" }
//   title_en: { type: string, en: "English title", zh: "（供程序读取）" }
//   level: { type: integer, en: "depth of the heading", zh: "（供程序读取）" }
MATCH (section:Section)
WHERE $paper IS NULL OR section.paper = $paper
RETURN section.uid AS id, section.number AS number, section.title_zh AS title_zh, section.title_en AS title_en,
       section.level AS level
ORDER BY section.paper, section.position
