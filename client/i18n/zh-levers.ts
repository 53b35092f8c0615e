export const zhLevers = {
  levers: {
    title: '杠杆点',
  },
} as const;
