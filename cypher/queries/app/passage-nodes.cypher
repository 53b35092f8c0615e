// name: passage-nodes
// topic: app
// title_en: Nodes of the passages
// title_zh: 文段所谈的节点
// description_en: What each passage of a paper defines or mentions.
// description_zh: 一篇论文的各文段所定义或提到的节点。
// parameters:
//   paper:
//     type: string
//     format: paper
//     en: id of a paper
//     zh: 论文编号
// columns:
//   passage: { type: string, en: "id of the passage", zh: "文段编号" }
//   node: { type: string, en: "key of the node", zh: "节点的键" }
MATCH (passage:Passage {paper: $paper})-[:DEFINES|MENTIONS]->(n)
RETURN DISTINCT passage.uid AS passage, n.uid AS node
ORDER BY node
