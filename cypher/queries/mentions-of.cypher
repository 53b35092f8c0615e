// name: mentions-of
// topic: text
// title_en: Where the text speaks of a node
// title_zh: 原文何处谈到这个节点
// description_en: The passages that define a node, mention it, or carry a claim at one of its edges, in the order of the text.
// description_zh: 定义、提到该节点，或支持其某条边上论断的文段，按原文顺序。
// parameters:
//   node:
//     type: string
//     format: node
//     en: key of a node
//     zh: 节点的键
// columns:
//   passage: { type: string, en: "id of the passage", zh: "文段编号" }
//   section: { type: string, en: "id of the section", zh: "节的标识" }
//   number: { type: "string?", en: "the paper's own number of it, where it has one", zh: "该节在文中的编号（有编号时）" }
//   how: { type: string, en: "DEFINES or MENTIONS", zh: "DEFINES（定义）或 MENTIONS（提到）" }
//   text: { type: string, en: "text of the passage", zh: "文段原文" }
//   text_en: { type: string, en: "English translation of the passage", zh: "文段英译" }
MATCH (part:Section)<-[:IN_SECTION]-(sentence:Passage)-[mention:DEFINES|MENTIONS]->({uid: $node})
RETURN sentence.uid AS passage, sentence.section AS section, part.number AS number, type(mention) AS how,
       sentence.text AS text, sentence.text_en AS text_en
ORDER BY sentence.position, how
