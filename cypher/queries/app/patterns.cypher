// name: patterns
// topic: app
// title_en: Patterns
// title_zh: 模式
// description_en: Which label leads by which relationship type to which, and how often.
// description_zh: 哪个标签经由哪种关系通向哪个标签，以及次数。
// columns:
//   source: { type: string, en: "the label at the beginning", zh: "（供程序读取）" }
//   type: { type: string, en: "the relationship type", zh: "（供程序读取）" }
//   target: { type: string, en: "the label at the end", zh: "（供程序读取）" }
//   count: { type: integer, en: "how many", zh: "（供程序读取）" }
MATCH (a)-[r]->(b)
WITH labels(a)[0] AS source, type(r) AS type, labels(b)[0] AS target
RETURN source, type, target, count(*) AS count
