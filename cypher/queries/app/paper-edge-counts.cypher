// name: paper-edge-counts
// topic: app
// title_en: How many edges a paper holds
// title_zh: 论文的边数
// description_en: Edges of the data graph by paper.
// description_zh: 按论文统计的边数。
// columns:
//   paper: { type: string, en: "id of the paper", zh: "论文编号" }
//   count: { type: integer, en: "how many", zh: "（供程序读取）" }
MATCH (source)-[claim]->()
WHERE type(claim) IN ['DRIVES', 'ADDRESSES', 'PROVIDES', 'CARRIES_OUT', 'PART_OF', 'IS_A', 'REQUIRES', 'CONTRASTS_WITH']
RETURN source.paper AS paper, count(claim) AS count
