import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EXPORT_FORMAT_NAMES } from '../contract/export.ts';
import { EXPORT_FORMATS, isExportFormat, type ExportFormat } from '../export/formats.ts';
import { holdingsOf } from '../library/library.ts';
import { note, print } from './output.ts';
import { inSession } from './session.ts';
import { UsageError } from './usage.ts';

/** `causeway export FORMAT` */
export async function exportAs(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      paper: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      output: { type: 'string', short: 'o' },
    },
  });
  const { lang, output, paper } = values;
  const [name = ''] = positionals;
  const formats = EXPORT_FORMAT_NAMES.join(', ');
  if (positionals.length !== 1) throw new UsageError(`Give one format. Formats: ${formats}.`);
  if (!isExportFormat(name)) throw new UsageError(`There is no export as ${name}. Formats: ${formats}.`);
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`There is no language ${lang}. Languages: zh, en.`);
  const { write }: ExportFormat = EXPORT_FORMATS[name];
  const file = await inSession(async ({ library }) =>
    write({ ...holdingsOf(await library.settled(), paper), language: lang }),
  );
  if (output === undefined) await print(file);
  else {
    await writeFile(output, file);
    note(`Written to ${output}.`);
  }
  return 0;
}
