// name: graph-nodes
// topic: app
// title_en: Nodes of the data graph
// title_zh: 数据图的节点
// description_en: Every node but the text nodes, as GET /api/graph serves it but for where it stands on the map.
// description_zh: 除文本节点外的全部节点。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   key: { type: string, en: "key of the node", zh: "节点的键" }
//   nodeType: { type: string, en: "type of the node", zh: "节点类型" }
//   name_zh: { type: string, en: "Chinese name of the node", zh: "节点的中文名" }
//   name_en: { type: string, en: "English name of the node", zh: "节点的英文名" }
//   aliases: { type: "string[]", en: "other names", zh: "（供程序读取）" }
//   summary_zh: { type: string, en: "Chinese summary", zh: "（供程序读取）" }
//   summary_en: { type: string, en: "English summary", zh: "（供程序读取）" }
//   desirable: { type: string, en: "whether more of it is good: + - 0", zh: "（供程序读取）" }
//   paper: { type: string, en: "id of the paper", zh: "论文编号" }
//   sections: { type: "string[]", en: "sections that speak of it", zh: "（供程序读取）" }
//   bundle: { type: "string?", en: "heading that the outline folds it into", zh: "（供程序读取）" }
MATCH (n)
WHERE (n:Countermeasure OR n:Factor OR n:Mechanism OR n:Advantage OR n:Outcome OR n:Concept OR n:Actor)
  AND ($paper IS NULL OR n.paper = $paper)
RETURN n.uid AS key, labels(n)[0] AS nodeType, n.name_zh AS name_zh, n.name_en AS name_en, n.aliases AS aliases,
       n.summary_zh AS summary_zh, n.summary_en AS summary_en, n.desirable AS desirable, n.paper AS paper,
       n.sections AS sections, n.bundle AS bundle
