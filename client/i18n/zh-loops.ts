export const zhLoops = {
  loops: {
    title: '反馈回路',
  },
} as const;
