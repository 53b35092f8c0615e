import { useTranslation } from 'react-i18next';
import { useQuestion } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { wholePercent } from './consequences.ts';
import type { Consequence } from './consequences.ts';

/** A reader of what becomes of a node: not how far it moves, but in how many weightings it moves that way. */
export function useCourseWords(): (node: Consequence) => string {
  const { t } = useTranslation();
  const { samples } = useQuestion('what-if');
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  return ({ course, change, agreement }) => {
    const counts = { samples, share: percent.format(wholePercent(agreement) / 100) };
    if (course === 'still') return t('whatIf.course.still', { samples });
    if (change === 0) return t('whatIf.course.noneOpen', counts);
    const way = change > 0 ? 'up' : 'down';
    if (agreement === 1) return t(`whatIf.course.${way}All`, { samples });
    return course === 'open' ? t(`whatIf.course.${way}Open`, counts) : t(`whatIf.course.${way}Most`, counts);
  };
}
