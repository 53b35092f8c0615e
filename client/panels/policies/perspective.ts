import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS, servingOnly } from './question.ts';
import type { PoliciesQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    policies: PoliciesQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    policies: (typeof en)['policies'];
  }
}

/** Which policies serve what is chosen. */
export const policies: Perspective<'policies'> = {
  id: 'policies',
  order: 40,
  icon: 'policies',
  words: {
    en: { name: 'Policies', about: 'Which policies serve what you choose, and the smallest sets that do' },
    zh: { name: '对策', about: '哪些对策服务于所选目标，最少需要哪几项' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./PoliciesPanel.tsx')).PoliciesPanel,
  fields: FIELDS,
  // No policy is for a policy.
  unaskable: ['Actor', 'Countermeasure'],
  adopt: (question, subject) => (question.targets.includes(subject) ? question : servingOnly(question, subject)),
  fill: (question, key) => (question.targets.length === 0 ? servingOnly(question, key) : null),
  finding: ({ targets, allowUnknown }, scope) =>
    targets.length === 0 ? null : { kind: 'policies', targets: [...targets], allowUnknown, ...scope },
};
