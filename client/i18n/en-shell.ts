/** Words that several perspectives share; they come with the first of them. */
export const enShell = {
  scope: {
    title: 'What counts as a chain',
    maxLength: 'Longest path',
    longer: 'Allow one step more',
    shorter: 'Allow one step less',
    lift: 'Headings stand for their parts too',
    liftHint: 'A heading is asked together with everything that is part of it; at the two ends only.',
    statedOnly: 'Only what the paper states',
    statedOnlyHint: 'Leaves out what a reader has inferred, here and in every other view.',
  },
  picker: {
    choices: 'Nodes',
    noChoices: 'Nothing that can be asked about was found for “{{query}}”.',
    clear: 'Clear',
  },
  reasoning: {
    running: 'Working it out…',
    failedTitle: 'The answer did not come',
    failed: 'It could not be worked out. Try again, or shorten the longest path.',
    leftOutTitle: 'The filters leave this node out',
    leftOut: 'What you ask about is not in what the filters leave of the paper.',
  },
  net: {
    positive: 'raises',
    negative: 'lowers',
    unknown: 'direction not stated',
    conflicted: 'raises and lowers',
    none: 'does not reach',
    undetermined: 'too many paths to tell',
  },
  effect: {
    good: 'good',
    bad: 'bad',
    mixed: 'mixed',
    unknown: 'open',
    unjudged: 'not judged',
    none: 'none',
  },
  takeAway: {
    title: 'Take away',
    csv: 'This list as CSV',
    json: 'as JSON',
    saved: '{{file}} is saved.',
  },
} as const;
