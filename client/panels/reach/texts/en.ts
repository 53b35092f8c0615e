/** Words of this view; the other language has the same keys. */
export const en = {
  reach: {
    title: 'What a node reaches',
    lead: 'Choose a node to see everything that follows from it, or everything that it depends on.',
    suggestions: 'Nodes to begin with',
    subject: 'Node',
    placeholder: 'a factor, a policy, an advantage…',
    direction: 'Which way',
    way: { down: 'What follows from it', up: 'What it depends on' },
    found: {
      down: '{{node}} reaches {{nodes}}, {{first}} among them',
      up: '{{node}} depends on {{nodes}}, {{first}} among them',
    },
    firstCount: {
      down_one: '{{count}} advantage',
      down_other: '{{count}} advantages',
      up_one: '{{count}} policy',
      up_other: '{{count}} policies',
    },
    explain: {
      down: 'The sign sums up every chain to a node; good or bad is by the paper’s own lights. The chain shown is the surest.',
      up: 'The sign sums up every chain from a node; good or bad is what it does to your node, by the paper’s own lights. The chain shown is the surest.',
    },
    jumps: 'By distance',
    first: { down: 'Advantages that it reaches', up: 'Policies that lead to it' },
    firstShort: { down: 'Advantages', up: 'Policies' },
    noFirst: {
      down: 'It reaches none of the paper’s advantages.',
      up: 'No policy of the paper leads to it: a gap in the advice, or a question to ask of it.',
    },
    away: { down: '{{steps}} away', up: '{{steps}} before it' },
    legend: {
      positive: { down: 'it raises this', up: 'this raises it' },
      negative: { down: 'it lowers this', up: 'this lowers it' },
      conflicted: 'raises and lowers',
      unknown: 'direction not stated',
    },
    none: { down: 'Nothing follows from {{node}}', up: '{{node}} depends on nothing' },
    noneLead: 'No chain was found within {{steps}}. You can:',
    otherWay: { down: 'see what follows from it', up: 'see what it depends on' },
    netColumn: { down: 'What your node does to it', up: 'What it does to your node' },
  },
} as const;
