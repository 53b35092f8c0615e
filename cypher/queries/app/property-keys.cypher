// name: property-keys
// topic: app
// title_en: Property keys
// title_zh: 属性键
// description_en: Every property key that a node or a relationship has.
// description_zh: 节点或关系所具有的全部属性键。
// columns:
//   name: { type: string, en: "the property key", zh: "（供程序读取）" }
MATCH (n) UNWIND keys(n) AS key
RETURN DISTINCT key AS name
UNION
MATCH ()-[r]->() UNWIND keys(r) AS key
RETURN DISTINCT key AS name
