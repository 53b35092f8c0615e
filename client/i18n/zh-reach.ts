export const zhReach = {
  reach: {
    title: '波及范围',
  },
} as const;
