export const enReach = {
  reach: {
    title: 'What a node reaches',
  },
} as const;
