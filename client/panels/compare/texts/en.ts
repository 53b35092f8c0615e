/** Words of this view; the other language has the same keys. */
export const en = {
  compare: {
    title: 'Compare two',
    lead: 'Choose two policies or factors to see what only the one reaches, what both reach, and where they pull apart.',
    second: 'Now choose the second one.',
    suggestions: 'Comparisons to begin with',
    with: 'and',
    side: { left: 'The one', right: 'The other' },
    placeholder: 'a policy, a factor…',
    swap: 'Swap the two',
    found: '{{left}} and {{right}} both reach {{nodes}}; only the one {{onlyLeft}}, only the other {{onlyRight}}',
    opposed_one: 'They pull {{count}} node apart: one raises it, the other lowers it.',
    opposed_other: 'They pull {{count}} nodes apart: one raises, the other lowers them.',
    notOpposed: 'Nowhere does one raise what the other lowers.',
    explain: 'Each sign sums up every chain from that side; good or bad is by the paper’s own lights.',
    groups: 'Who reaches what',
    group: { opposed: 'Pulled apart', onlyLeft: 'Only {{left}}', both: 'Both', onlyRight: 'Only {{right}}' },
    reached: 'Reached',
    reachedBy: 'Reached by',
    does: 'what it does',
    chains: 'The chains to {{node}}',
    nothing: 'Neither of the two reaches anything. You can:',
    same: {
      title: 'The two overlap',
      alike: 'Both sides are the same node.',
      share:
        'The two have a part in common, so they cannot be told apart. Ask about the two nodes alone, without their parts.',
      clear: 'Choose another one',
      unlift: 'Ask about the two nodes alone',
    },
  },
} as const;
