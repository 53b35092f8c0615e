import { wordsEn } from '../../server/contract/words-en.ts';

/** Words that several perspectives share; they come with the first of them. */
export const enShell = {
  copy: { copied: 'Copied', failed: 'The browser did not allow copying' },
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
    truncated:
      'The search was stopped at its limit: there are more chains than were seen, so some signs are left open. Shorten the longest path.',
    leftOutTitle: 'The filters leave this node out',
    leftOut: 'What you ask about is not in what the filters leave of the paper.',
  },
  net: {
    positive: wordsEn.net['+'],
    negative: wordsEn.net['-'],
    unknown: wordsEn.net['?'],
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
  remedy: {
    longer: 'allow up to {{steps}}',
    lift: 'let headings stand for their parts',
    nothing: 'The paper makes no such connection: that is a finding too.',
  },
  table: {
    key: 'Key',
    nameZh: 'Name (Chinese)',
    nameEn: 'Name (English)',
    type: 'Type',
    steps: 'Fewest steps',
    effect: 'Good or bad',
    claims: 'Surest chain',
    chain: 'Claims',
    quotes: 'Sentences',
  },
  chainFact: {
    inferred: 'crosses an inferred claim',
    joints_one: 'crosses sections once',
    joints_other: 'crosses sections {{count}} times',
    lifted: 'by way of a part',
  },
  chainItem: {
    showAll: 'Show all sentences',
    hideAll: 'Hide all sentences',
    show: 'Sentences',
    hide: 'Hide the sentences',
    surest: 'surest chain: {{steps}}',
    traceAll: 'Trace all paths',
    reachFrom: 'Reach from here',
  },
} as const;
