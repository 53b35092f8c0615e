// name: passage-edges
// topic: app
// title_en: Edges of the passages
// title_zh: 文段所支持的边
// description_en: Which edges quote which passages of a paper.
// description_zh: 一篇论文的各文段被哪些边引用。
// parameters:
//   paper:
//     type: string
//     format: paper
//     en: id of a paper
//     zh: 论文编号
// columns:
//   passages: { type: "string[]", en: "ids of the passages, in step with the quotes", zh: "文段编号，与引文一一对应" }
//   edge: { type: string, en: "key of the edge", zh: "（供程序读取）" }
MATCH (source {paper: $paper})-[claim]->()
WHERE type(claim) IN ['DRIVES', 'ADDRESSES', 'PROVIDES', 'CARRIES_OUT', 'PART_OF', 'IS_A', 'REQUIRES', 'CONTRASTS_WITH']
RETURN claim.passages AS passages, claim.uid AS edge
ORDER BY edge
