export const zhWhatIf = {
  whatIf: {
    title: '假如',
  },
} as const;
