import { useTranslation } from 'react-i18next';
import { useApp } from '../context/store-context.ts';
import { useLanguage } from '../context/use-language.ts';
import { usePerspectives } from '../ui/perspectives-context.ts';

/** What the next click on the map chooses, in words; null where it selects, as ever. */
export function usePickHint(): string | null {
  const { t } = useTranslation();
  const perspectives = usePerspectives();
  const language = useLanguage();
  const picking = useApp(({ transient }) => transient.picking);
  if (picking === null) return null;
  const { pickHint, words } = perspectives[picking.of];
  return pickHint?.(t, picking.slot) ?? words[language].about;
}
