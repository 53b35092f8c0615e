export const enCompare = {
  compare: {
    title: 'Compare',
  },
} as const;
