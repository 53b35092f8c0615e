export const zhCompare = {
  compare: {
    title: '并列对比',
  },
} as const;
