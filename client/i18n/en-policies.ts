export const enPolicies = {
  policies: {
    title: 'Policies that serve',
  },
} as const;
