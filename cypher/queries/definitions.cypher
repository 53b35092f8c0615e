// name: definitions
// topic: text
// title_en: What the paper defines
// title_zh: 论文所下的定义
// description_en: Each node that a passage defines, with the passage, in the order of the text.
// description_zh: 文中定义的各个节点及其定义所在的文段，按原文顺序。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   node: { type: string, en: "key of the node", zh: "节点的键" }
//   nodeType: { type: string, en: "type of the node", zh: "节点类型" }
//   name_zh: { type: string, en: "Chinese name of the node", zh: "节点的中文名" }
//   name_en: { type: string, en: "English name of the node", zh: "节点的英文名" }
//   passage: { type: string, en: "id of the passage", zh: "文段编号" }
//   section: { type: string, en: "id of the section", zh: "节的标识" }
//   number: { type: "string?", en: "the paper's own number of it, where it has one", zh: "该节在文中的编号（有编号时）" }
//   text: { type: string, en: "text of the passage", zh: "文段原文" }
//   text_en: { type: string, en: "English translation of the passage", zh: "文段英译" }
MATCH (part:Section)<-[:IN_SECTION]-(sentence:Passage)-[:DEFINES]->(n)
WHERE $paper IS NULL OR n.paper = $paper
RETURN n.uid AS node, labels(n)[0] AS nodeType, n.name_zh AS name_zh, n.name_en AS name_en,
       sentence.uid AS passage, sentence.section AS section, part.number AS number,
       sentence.text AS text, sentence.text_en AS text_en
ORDER BY sentence.paper, sentence.position, node
