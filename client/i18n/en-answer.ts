export const enAnswer = {
  answer: {
    explained: 'Explained, not run',
    ask: { explain: 'Explain', profile: 'Profile' },
    noPlan:
      'How the store answers this is told on asking. Explain says what it would do and does not run the statement; Profile runs it and counts what each step took.',
    kind: {
      explain: 'What the store would do; nothing was run. Each step takes its rows from those beneath it.',
      profile: 'What the store did. Each step takes its rows from those beneath it.',
    },
    dearest: 'The dearest step is {{step}}: {{share}} of “{{of}}”.',
    steps: 'Steps of the plan',
    step: 'Step',
    column: { estimatedRows: 'Rows expected', rows: 'Rows', dbHits: 'Db hits', timeMs: 'Time, ms' },
    share: 'Share of “{{of}}”',
    omitted_one: 'The plan is long: {{count}} more step is left out here.',
    omitted_other: 'The plan is long: {{count}} more steps are left out here.',
    graphLabel:
      'What the rows speak of, as a map: {{nodes}}, {{edges}}. The table has the same rows for the keyboard and for screen readers.',
    arrows_one: '{{count}} arrow',
    arrows_other: '{{count}} arrows',
    joined: 'All arrows between these nodes',
    neighboursOf_one: '{{name}}: show {{count}} more neighbour',
    neighboursOf_other: '{{name}}: show {{count}} more neighbours',
    neighboursHint: 'Click a node to go on to its neighbours.',
    addNeighbours_one: ', show {{count}} more neighbour',
    addNeighbours_other: ', show {{count}} more neighbours',
    onlyRows: 'Back to the rows alone',
    goOn_one: '{{count}} node leads on',
    goOn_other: '{{count}} nodes lead on',
    onlyThese: 'Show only these on the map',
    wholeMap: 'Show the whole map again',
    tooManyForMap:
      'These are too many to show alone: the address could not hold them. Narrow the question with a condition or LIMIT.',
  },
} as const;
