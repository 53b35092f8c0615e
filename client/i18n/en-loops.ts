export const enLoops = {
  loops: {
    title: 'Feedback loops',
  },
} as const;
