// name: property-uses
// topic: app
// title_en: Uses of property keys
// title_zh: 属性键的使用
// description_en: How many nodes of a label, or relationships of a type, have each property key.
// description_zh: 每个标签的节点、每个类型的关系中，各属性键出现的次数。
// columns:
//   owner: { type: string, en: "the label or the type", zh: "（供程序读取）" }
//   key: { type: string, en: "the property key", zh: "（供程序读取）" }
//   count: { type: integer, en: "how many", zh: "（供程序读取）" }
MATCH (n) UNWIND keys(n) AS key
WITH labels(n)[0] AS owner, key
RETURN owner, key, count(*) AS count
UNION ALL
MATCH ()-[r]->() UNWIND keys(r) AS key
WITH type(r) AS owner, key
RETURN owner, key, count(*) AS count
