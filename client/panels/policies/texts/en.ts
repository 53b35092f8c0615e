/** Words of this view; the other language has the same keys. */
export const en = {
  policies: {
    title: 'Policies for an advantage',
    targets: 'What are the policies to serve? Choose one or more advantages:',
    add: 'Something else that policies are to serve',
    addPlaceholder: 'or something else, by name…',
    remove: 'Take away: {{node}}',
    clear: 'Clear the choice',
    open: 'You will see which policies lead there and through what, the smallest sets that serve all you chose, and what no policy addresses on the way.',
    count_one: '{{count}} policy',
    count_other: '{{count}} policies',
    chosen_one: 'the one you chose',
    chosen_other: 'the {{count}} you chose',
    found: '{{policies}} of the paper lead to {{target}}',
    sets: 'Smallest sets of policies',
    enough_one: 'One policy is enough; {{ways}} to choose it:',
    enough_other: '{{count}} policies together are enough, fewer are not; {{ways}} to choose them:',
    ways_one: 'there is one way',
    ways_other: 'there are {{count}} ways',
    moreSets: 'The list stops at {{count}}; there are more.',
    explain:
      'A policy serves a target when all its chains together do it good, by the paper’s own lights. The paper gives signs, not sizes: enough means that each target is served, not how well.',
    openSigns: 'Count chains without a direction',
    openSignsHint: 'A policy counts too where the paper says that it influences the target, and not which way.',
    explainOpen:
      'A policy serves a target when its chains together do it good, or when the paper leaves their direction open: those may serve it, or not. The paper gives signs, not sizes.',
    uncoverable: 'No policy of the paper serves these:',
    servedBy: '{{target}}: by {{policies}}',
    harms: 'but works against {{targets}}',
    lead: 'Policies that lead to it',
    none: 'No policy of the paper leads to it: a gap in the advice, or a question to ask of it.',
    gap: {
      unreached: 'Out of reach of every policy',
      indirect: 'Reached only by way of something else',
      inferred: 'Addressed only by a reader’s inference',
    },
    gapNote: {
      unreached: 'The target depends on these, and no chain leads to them from any policy.',
      indirect:
        'The target depends on these; policies influence them through other nodes, but none acts on them itself.',
      inferred: 'The target depends on these; that a policy acts on them is a reader’s step, not the paper’s word.',
    },
    noGaps: 'Everything that it depends on is addressed by a policy in so many words.',
    legend: {
      positive: 'policy that raises what you chose',
      negative: 'policy that lowers it',
      conflicted: 'policy that does both',
      unknown: 'policy, direction not stated',
    },
    column: { target: 'Target', role: 'Role', net: 'What it does to the target' },
  },
} as const;
