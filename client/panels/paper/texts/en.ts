/** Words of the text's margin and of what its reading found. */
export const en = {
  text: {
    bySection: 'Claims by section',
    section: 'Section',
    column: {
      sentences: 'sentences',
      stated: 'stated',
      inferred: 'inferred',
      structure: 'structure',
      silent: 'without a claim',
    },
    countedOnce: 'A claim counts once in each section that makes it. Relations of structure are not causal claims.',
    sectionClaims: '{{section}} (claims: {{stated}} stated, {{inferred}} inferred)',
    silent_one: '{{count}} sentence carries no claim',
    silent_other: '{{count}} sentences carry no claim',
    leftOut: 'Left out of its claims:',
    noReason: 'No reason is given',
    print: 'All claims by section, to print (HTML)',
    csv: {
      section: 'section',
      passage: 'passage',
      sentence: 'sentence',
      translation: 'translation',
      claim: 'claim',
      status: 'stated or inferred',
      confidence: 'confidence',
      reason: 'why it makes no claim',
      key: 'key',
    },
  },
} as const;
