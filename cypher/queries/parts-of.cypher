// name: parts-of
// topic: structure
// title_en: The parts of a heading
// title_zh: 一个标题之下的组成部分
// description_en: Everything that is part of a node, directly or through other parts, and how deep it lies.
// description_zh: 直接或经由其他部分属于一个节点的全部组成部分，以及所处的层次。
// parameters:
//   node:
//     type: string
//     format: node
//     en: key of a node
//     zh: 节点的键
// columns:
//   node: { type: string, en: "key of the node", zh: "节点的键" }
//   nodeType: { type: string, en: "type of the node", zh: "节点类型" }
//   name_zh: { type: string, en: "Chinese name of the node", zh: "节点的中文名" }
//   name_en: { type: string, en: "English name of the node", zh: "节点的英文名" }
//   depth: { type: integer, en: "steps from the node asked about", zh: "距所问节点的层数" }
MATCH chain = (n)-[:PART_OF*1..8]->({uid: $node})
WITH n.uid AS node, labels(n)[0] AS nodeType, n.name_zh AS name_zh, n.name_en AS name_en, min(length(chain)) AS depth
RETURN node, nodeType, name_zh, name_en, depth
ORDER BY depth, node
