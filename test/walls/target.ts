import { isBuiltin } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Target } from './row.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file's path from the root of the repository, as the table writes it. */
export function pathFromRoot(file: string): string {
  return relative(ROOT, file).split(sep).join('/');
}

/** What a module's specifier leads to: where it ends counts, not how it is spelt. */
export function targetOf(file: string, specifier: string): Target {
  if (/^(?:\.{1,2}(?:[/\\]|$)|[/\\]|file:)/.test(specifier)) return fileTarget(file, specifier);
  if (isBuiltin(specifier)) return { kind: 'node', name: firstPart(specifier.replace(/^node:/, '')) };
  // What has a scheme, a `#` or a step upwards in it is no plain name of a package.
  if (/^#|^[\w+.-]+:|(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\]|$)/i.test(specifier))
    return { kind: 'unknown', name: specifier };
  return { kind: 'package', name: packageName(specifier) };
}

/** What an address taken from that of the module leads to. */
export function fileTarget(file: string, address: string): Target {
  try {
    return { kind: 'file', name: pathFromRoot(fileURLToPath(new URL(address, pathToFileURL(file)))) };
  } catch {
    return { kind: 'unknown', name: address };
  }
}

function packageName(specifier: string): string {
  const [first = '', second] = specifier.split('/');
  return first.startsWith('@') && second !== undefined ? `${first}/${second}` : first;
}

function firstPart(name: string): string {
  return name.split('/')[0] ?? name;
}
