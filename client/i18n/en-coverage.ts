export const enCoverage = {
  coverage: {
    title: 'Coverage',
  },
} as const;
