import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Node's own `recursive` never comes back from a place that holds folders and takes
 * none, such as `/proc`.
 */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    // Another program may have made it in the meantime.
    if (!(await isFolder(path))) throw error;
  }
}

/** Makes the folder where it is not there, and throws where nothing can be put into it. */
export async function prepareFolder(path: string): Promise<void> {
  await makeFolder(path);
  await access(path, constants.W_OK);
}

async function isFolder(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  return entry?.isDirectory() ?? false;
}
