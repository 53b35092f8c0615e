import type { Language } from '../../server/contract/language.ts';
import type { ExportFormatName } from '../../server/contract/export.ts';
import type { PaperId } from '../../server/contract/ids.ts';

/** Where one paper is to be had as a file of some format. */
export function exportAddress(format: ExportFormatName, paper: PaperId, language: Language): string {
  return `api/export/${format}?${new URLSearchParams({ paper, lang: language })}`;
}
