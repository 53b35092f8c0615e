import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { exportAddress } from '../../model/export-address.ts';
import { EXPORT_FORMAT_NAMES } from '../../../server/contract/export.ts';

/** What the server makes of the paper to take away, by name. */
export function useDownloads(): { format: string; name: string; address: string }[] {
  const { t } = useTranslation();
  const { paper } = useData();
  const language = useLanguage();
  return useMemo(
    () =>
      EXPORT_FORMAT_NAMES.map((format) => ({
        format,
        name: t(`format.${format}`),
        address: exportAddress(format, paper.id, language),
      })),
    [t, paper, language],
  );
}
