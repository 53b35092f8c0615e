// name: policy-clashes
// topic: policies
// title_en: Policies that pull one node in opposite directions
// title_zh: 作用方向相反的对策
// description_en: Pairs of countermeasures that address the same node with opposite signs.
// description_zh: 以相反符号作用于同一节点的成对对策。
// parameters:
//   paper:
//     type: string
//     format: paper
//     default: null
//     en: id of a paper; all papers when left out
//     zh: 论文编号；不填则为全部论文
// columns:
//   raises: { type: string, en: "key of the policy that means more of the node", zh: "使该节点增加的对策的键" }
//   lowers: { type: string, en: "key of the policy that means less of it", zh: "使该节点减少的对策的键" }
//   node: { type: string, en: "key of the node", zh: "节点的键" }
//   name_zh: { type: string, en: "Chinese name of the node", zh: "节点的中文名" }
//   name_en: { type: string, en: "English name of the node", zh: "节点的英文名" }
//   raising_quotes: { type: "string[]", en: "sentences of the first", zh: "前者的原句" }
//   lowering_quotes: { type: "string[]", en: "sentences of the second", zh: "后者的原句" }
MATCH (raising:Countermeasure)-[more:ADDRESSES]->(n)<-[less:ADDRESSES]-(lowering:Countermeasure)
WHERE more.polarity = '+' AND less.polarity = '-' AND ($paper IS NULL OR n.paper = $paper)
RETURN raising.uid AS raises, lowering.uid AS lowers, n.uid AS node, n.name_zh AS name_zh, n.name_en AS name_en,
       more.quotes AS raising_quotes, less.quotes AS lowering_quotes
ORDER BY node, raises, lowers
