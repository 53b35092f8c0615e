import type { TFunction } from 'i18next';
import type { Desirable } from '../../../server/contract/graph.ts';
import type { Net, PathsAnswer } from '../../../server/contract/reasoning.ts';

/** The ends of a trace by name. */
export interface EndNames {
  from: string;
  to: string;
}

export function verdictInWords(t: TFunction, net: Net, names: EndNames): string {
  return t(`trace.verdict.${net}`, { ...names });
}

/** How many paths raise, lower or leave open. */
export function countsInWords(t: TFunction, { counts }: Pick<PathsAnswer, 'counts'>): string {
  return t('trace.counts', {
    raise: t('count.paths', { count: counts.positive }),
    lower: t('count.paths', { count: counts.negative }),
    open: t('count.paths', { count: counts.unknown }),
  });
}

/** The paper's own lights, by which an effect is wanted or not. */
export function wishWord(desirable: Desirable): 'more' | 'less' | 'unjudged' {
  switch (desirable) {
    case '+':
      return 'more';
    case '-':
      return 'less';
    case '0':
      return 'unjudged';
  }
}
