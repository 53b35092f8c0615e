import { StoreError } from '../graph-store.ts';

const KEPT = 'What it held before stays as it was.';

/** Turns what a load threw into LOAD_FAILED, in words that tell the folder's faults from the content's. */
export function toLoadError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const [reason, hint] = explain(text);
  return new StoreError('LOAD_FAILED', `The store could not be loaded: ${reason}. ${KEPT}`, hint, { cause: error });
}

function explain(text: string): [reason: string, hint: string] {
  if (/ENOSPC|EDQUOT|EFBIG|[Nn]o space left|quota|[Ff]ile too large/.test(text)) {
    return [
      'the disk of the data folder is full',
      'Free some space, or point CAUSEWAY_DATA at another disk, and start again.',
    ];
  }
  if (/EROFS|EACCES|EPERM|[Rr]ead-only file system|[Pp]ermission denied/.test(text)) {
    return ['the data folder cannot be written', 'Make CAUSEWAY_DATA writable, or point it at a folder that is.'];
  }
  if (/ENOTDIR|EEXIST|[Nn]ot a directory/.test(text)) {
    return ['the data folder is not a folder', 'Point CAUSEWAY_DATA at a folder.'];
  }
  if (/EISDIR/.test(text)) {
    return ['a folder stands where the snapshot belongs', 'Remove that folder from CAUSEWAY_DATA and start again.'];
  }
  if (/ENOENT|[Nn]o such file/.test(text)) {
    return ['the data folder is not there', 'Point CAUSEWAY_DATA at a folder that can be made.'];
  }
  return ['the engine did not take the content', 'Load again; if it fails again, check the seed.'];
}
