// name: type-counts
// topic: app
// title_en: Relationships by type
// title_zh: 各类型的关系数
// description_en: How many relationships each type has.
// description_zh: 每个类型下的关系数。
// columns:
//   name: { type: string, en: "the type", zh: "（供程序读取）" }
//   count: { type: integer, en: "how many", zh: "（供程序读取）" }
MATCH ()-[r]->()
RETURN type(r) AS name, count(*) AS count
