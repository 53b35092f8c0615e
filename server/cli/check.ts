import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportCheck } from '../../seed/check/report.ts';
import { listSeedFolders } from '../../seed/load.ts';
import { packageRoot } from '../package-root.ts';
import { print } from './output.ts';

/** `causeway check` */
export async function check(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const folders = positionals.length > 0 ? positionals : await listSeedFolders(join(packageRoot, 'seed'));
  const reports = await Promise.all(folders.map(reportCheck));
  await print(reports.map(({ text }) => text).join(''));
  return reports.some(({ violations }) => violations > 0) ? 1 : 0;
}
