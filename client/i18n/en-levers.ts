export const enLevers = {
  levers: {
    title: 'Levers',
  },
} as const;
