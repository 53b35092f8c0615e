/** Words of this view; the other language has the same keys. */
export const en = {
  loops: {
    title: 'Feedback loops',
    found_one: 'One feedback loop: {{kinds}}',
    found_other: '{{count}} feedback loops: {{kinds}}',
    count: {
      reinforcing: '{{count}} reinforcing',
      balancing: '{{count}} balancing',
      unknown: '{{count}} of unknown kind',
    },
    kinds:
      'A reinforcing loop (R) carries a change further the way it went; a balancing one (B) works against it. With an even number of lowering claims it is R, with an odd number B, with a claim of no stated direction neither.',
    howFar: 'Loops of up to {{steps}}, each once, the surest first.',
    truncated: {
      time: 'Stopped at the time limit: there are more loops than these {{shown}}.',
      loops: 'Stopped at the limit: there are more loops than these {{shown}}.',
      limit: 'The surest {{shown}} are listed; there are more.',
    },
    heldGone: 'The loop that this link held is not among these.',
    kind: { R: 'Reinforcing', B: 'Balancing', unknown: 'Kind not known' },
    told: {
      whole: '{{hops}}.',
      first: {
        plus: 'More {{source}} raises {{target}}',
        minus: 'More {{source}} lowers {{target}}',
        unknown: '{{source}} influences {{target}}, either way',
      },
      next: {
        plus: ', which raises {{target}}',
        minus: ', which lowers {{target}}',
        unknown: ', which influences {{target}}, either way',
      },
    },
    comesBack: {
      more: 'More {{node}} comes back as more of it: a reinforcing loop.',
      less: 'More {{node}} comes back as less of it: a balancing loop.',
      open: 'Whether more {{node}} comes back as more or as less of it, the paper does not say.',
    },
    confidence: 'confidence {{value}}',
    inferred: 'crosses an inferred claim',
    hold: 'Run it on the map',
    letGo: 'Let it go',
    steps: 'Show the sentences and the policies',
    hideSteps: 'Hide the sentences and the policies',
    policies: 'Policies that act on it',
    noPolicies: 'No policy addresses anything in this loop.',
    legend: 'the loop runs this way',
    none: {
      title: 'No feedback loop in these claims',
      titleShort: 'No feedback loop of up to {{steps}}',
      finding:
        'No chain of its claims leads back to where it began. That is a finding: the paper argues in one direction, from policies and factors to advantages and outcomes, and names nothing by which these act back on what led to them.',
      filtered:
        'No chain of the claims that the filters leave leads back to where it began; a loop may run through what they leave out.',
      longer: 'Loops longer than {{steps}} are not looked for, and there may be some.',
      meaning:
        'Whether there are loops in the world is another question: here only the paper speaks. Without loops, a change runs through once and fades out.',
      levers: 'See which nodes move most instead',
    },
    ends: {
      title: 'What could close one',
      lead: 'Here chains come to an end: much leads to these nodes, and the paper names nothing that they drive. A claim from one of them back to something that leads to it would close a loop.',
      upstream_one: '{{count}} node leads here',
      upstream_other: '{{count}} nodes lead here',
    },
    column: {
      kind: 'Kind',
      told: 'In words',
      nodes: 'Nodes',
      confidence: 'Confidence',
      claims: 'Claims',
    },
  },
} as const;
