// name: samples
// topic: app
// title_en: Samples
// title_zh: 样例
// description_en: The first and the last node of each label, and relationship of each type, by key.
// description_zh: 每个标签、每个类型按键排在最前和最后的节点与关系。
// columns:
//   owner: { type: string, en: "the label or the type", zh: "（供程序读取）" }
//   held: { type: any, en: "its properties", zh: "（供程序读取）" }
MATCH (n)
WITH labels(n)[0] AS owner, n.uid AS id
WITH owner, min(id) AS first, max(id) AS last
MATCH (m) WHERE m.uid IN [first, last]
RETURN owner, properties(m) AS held
UNION ALL
MATCH ()-[r]->()
WITH type(r) AS owner, r.uid AS id
WITH owner, min(id) AS first, max(id) AS last
MATCH ()-[x]->() WHERE x.uid IN [first, last]
RETURN owner, properties(x) AS held
