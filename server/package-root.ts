import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const PackageSchema = z.object({ version: z.string() });

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}

/** The folder of the package, the same whether the program runs from its sources or from what they were compiled to. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The program's version, such as `0.1.0`. */
export function programVersion(): string {
  return PackageSchema.parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))).version;
}
