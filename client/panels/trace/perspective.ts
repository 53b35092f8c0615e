import type { Perspective } from '../../ui/perspective.ts';
import { FIELDS, TraceEndSchema, withEnds } from './question.ts';
import type { TraceQuestion } from './question.ts';
import type { en } from './texts/en.ts';

declare module '../../state/perspective.ts' {
  interface Questions {
    trace: TraceQuestion;
  }
}

declare module '../../i18n/perspective-texts.ts' {
  interface PerspectiveTexts {
    trace: (typeof en)['trace'];
  }
}

/** Every chain from one node to another. */
export const trace: Perspective<'trace'> = {
  id: 'trace',
  order: 30,
  icon: 'trace',
  words: {
    en: { name: 'Trace', about: 'Every chain from one node to another' },
    zh: { name: '追踪', about: '从一个节点到另一个的每一条路径' },
  },
  texts: {
    en: async () => (await import('./texts/en.ts')).en,
    zh: async () => (await import('./texts/zh.ts')).zh,
  },
  panel: async () => (await import('./TracePanel.tsx')).TracePanel,
  fields: FIELDS,
  isAtThumb: true,
  // The ends may have other names now; only where one is gone is the path that was held none of the paths.
  settle: (kept, before) => {
    const hasEnds = (kept.from === null) === (before.from === null) && (kept.to === null) === (before.to === null);
    return { ...kept, pinned: hasEnds ? kept.pinned : null };
  },
  adopt: (question, subject) =>
    question.from === null && question.to !== subject ? withEnds(question, { from: subject }) : question,
  fill: (question, key, slot) => {
    const end = TraceEndSchema.safeParse(slot);
    return end.success ? withEnds(question, { [end.data]: key }) : null;
  },
  waitsFor: ({ from, to }) => (from !== null && to === null ? 'to' : null),
  letGo: (question) => (question.pinned === null ? question : { ...question, pinned: null }),
  finding: ({ from, to, require, avoid }, scope) =>
    from === null || to === null
      ? null
      : {
          kind: 'trace',
          from,
          to,
          ...scope,
          // Left out where every path counts.
          ...(require.length > 0 && { require: [...require] }),
          ...(avoid.length > 0 && { avoid: [...avoid] }),
        },
  hint: (t, view) => (view.questions.trace.from && view.questions.trace.to ? t('hint.trace') : null),
  pickHint: (t, slot) => (slot === 'from' ? t('hint.pickFrom') : t('hint.pickTo')),
  title: (t, { from, to }, nameOf) => from && to && t('app.titleTrace', { from: nameOf(from), to: nameOf(to) }),
};
