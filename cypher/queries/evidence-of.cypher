// name: evidence-of
// topic: evidence
// title_en: The evidence of an edge
// title_zh: 一条边的依据
// description_en: Each sentence that supports an edge, verbatim, with its passage, its section and its place in the source.
// description_zh: 支持一条边的每句原文（逐字），附所在文段、章节与在原文中的位置。
// parameters:
//   edge:
//     type: string
//     format: edge
//     en: key of an edge
//     zh: 边的键
// columns:
//   passage: { type: string, en: "id of the passage", zh: "文段编号" }
//   section: { type: string, en: "id of the section that the passage stands in", zh: "文段所在的节的标识" }
//   number: { type: "string?", en: "the paper's own number of it, where it has one", zh: "该节在文中的编号（有编号时）" }
//   quote: { type: string, en: "the words that say so, verbatim", zh: "原文依据（逐字）" }
//   start: { type: integer, en: "where the quote begins in the source, in UTF-16 code units", zh: "引文在原文中的起点（UTF-16 码元）" }
//   end: { type: integer, en: "where the quote ends", zh: "引文在原文中的终点" }
MATCH ()-[claim]->()
WHERE claim.uid = $edge AND claim.passages IS NOT NULL
UNWIND range(0, size(claim.passages) - 1) AS place
WITH claim.passages[place] AS passage, claim.sections[place] AS section, claim.quotes[place] AS quote,
     claim.starts[place] AS start, claim.ends[place] AS end
MATCH (part:Section {uid: section})
RETURN passage, section, part.number AS number, quote, start, end
ORDER BY start, end
