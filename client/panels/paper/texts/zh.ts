/** 原文的页边标记，以及通读之后的所得。 */
export const zh = {
  text: {
    bySection: '各节的论断',
    section: '章节',
    column: {
      sentences: '句子',
      stated: '明述',
      inferred: '推断',
      structure: '结构',
      silent: '无论断',
    },
    countedOnce: '一条论断在每个作出它的章节里计一次。结构关系不算因果论断。',
    sectionClaims: '{{section}}（论断：明述 {{stated}} 条，推断 {{inferred}} 条）',
    silent_other: '{{count}} 个句子没有论断',
    leftOut: '没有写成论断的部分：',
    noReason: '没有说明理由',
    print: '按章节排列的全部论断，可打印（HTML）',
    csv: {
      section: '章节',
      passage: '句段',
      sentence: '句子',
      translation: '译文',
      claim: '论断',
      status: '明述或推断',
      confidence: '把握',
      reason: '为何没有论断',
      key: '键',
    },
  },
} as const;
