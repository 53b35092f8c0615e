// name: graph-evidence
// topic: app
// title_en: Evidence of every edge
// title_zh: 全部边的依据
// description_en: The quotes of every edge with their selectors, as parallel lists.
// description_zh: 每一条边的引文及其定位（并列的列表）。
// columns:
//   edge: { type: string, en: "key of the edge", zh: "（供程序读取）" }
//   passages: { type: "string[]", en: "ids of the passages, in step with the quotes", zh: "文段编号，与引文一一对应" }
//   quotes: { type: "string[]", en: "sentences that say so, verbatim", zh: "原文依据（逐字）" }
//   prefixes: { type: "string[]", en: "text before each quote", zh: "（供程序读取）" }
//   suffixes: { type: "string[]", en: "text after each quote", zh: "（供程序读取）" }
//   starts: { type: "integer[]", en: "where each quote begins", zh: "（供程序读取）" }
//   ends: { type: "integer[]", en: "where each quote ends", zh: "（供程序读取）" }
//   sections: { type: "string[]", en: "sections of the passages, in step with the quotes", zh: "文段所在的节，与引文一一对应" }
MATCH ()-[claim]->()
WHERE claim.passages IS NOT NULL
RETURN claim.uid AS edge, claim.passages AS passages, claim.quotes AS quotes, claim.prefixes AS prefixes,
       claim.suffixes AS suffixes, claim.starts AS starts, claim.ends AS ends, claim.sections AS sections
