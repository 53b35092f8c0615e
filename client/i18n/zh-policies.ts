export const zhPolicies = {
  policies: {
    title: '相关对策',
  },
} as const;
