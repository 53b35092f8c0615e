export const zhCoverage = {
  coverage: {
    title: '对策覆盖',
  },
} as const;
