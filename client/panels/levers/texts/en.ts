/** Words of this view; the other language has the same keys. */
export const en = {
  levers: {
    title: 'Levers',
    heading: 'Levers: what moves most',
    lead: '{{name}} moves most',
    leadCounts:
      '{{chains}} chains of up to {{steps}} begin there, and it reaches {{reached}} of the {{advantages}} advantages.',
    strongest: {
      Countermeasure: 'Strongest policy',
      Factor: 'Strongest factor',
      Mechanism: 'Strongest mechanism',
      Advantage: 'Strongest advantage',
      Outcome: 'Strongest outcome',
      Concept: 'Strongest concept',
      Actor: 'Strongest actor',
    },
    limits:
      'This counts claims, not effects: a node that the paper says much about ranks high. It shows where to look first, not what would work best.',
    chart:
      'Influence upwards, dependence to the right, on logarithmic axes; the broken lines are the means. A number stands for several nodes at one place. The table below says all of it in words.',
    atPoint_one: 'One node stands at this place:',
    atPoint_other: '{{count}} nodes stand at this place:',
    quadrant: {
      driver: 'driving',
      linkage: 'relay',
      dependent: 'dependent',
      autonomous: 'autonomous',
    },
    meaning: {
      driver: 'Determinant: they move much and little moves them. Where to act.',
      linkage: 'Linkage: they move much and much moves them. What is done here is passed on, and may come back.',
      dependent: 'Result: much moves them and they move little. Where to look whether it worked.',
      autonomous: 'Excluded: little moves them and they move little. Apart from the rest, by what the paper says.',
    },
    quadrantColumn: 'Corner of the chart',
    table: 'All nodes by influence and dependence',
    column: {
      rank: 'Rank',
      name: 'Name',
      influence: 'Influence',
      dependence: 'Dependence',
      advantages: 'Advantages',
    },
    columnHint: {
      rank: 'By influence, equal ones sharing a rank',
      name: 'Sort by name',
      influence: 'How many chains begin here',
      dependence: 'How many chains end here',
      advantages: 'How many advantages it reaches, with which net sign',
    },
    whichAdvantages: 'Which advantages',
    left_one: 'One node is left out: no claim leads to it or from it.',
    left_other: '{{count}} nodes are left out: no claim leads to them or from them.',
    noneTitle: 'There is nothing to weigh',
    none: 'No claim of cause is left between any two nodes.',
    method: {
      title: 'How this was counted',
      counting:
        'Influence is the number of chains of claims, up to the longest path, that begin at a node; dependence, of those that end at it, whatever their signs. Both count the arrows of the node alone, not those of its parts. What lies above the mean is high.',
      signs:
        'The advantages are those that a signed path reaches, each with its net sign as the trace finds it; there, headings stand for their parts if you say so.',
      formula: 'Formula',
      source: 'Source',
    },
  },
} as const;
