export const enWhatIf = {
  whatIf: {
    title: 'What if',
  },
} as const;
