import { statSync } from 'node:fs';

const LOOK_EVERY_MS = 1000;

/** Differs whenever a file was written to, replaced or removed. */
function identityOf(path: string): string {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry === undefined ? '' : `${entry.ino} ${entry.size} ${entry.mtimeMs}`;
}

/** Calls back each time that a snapshot is not any more the file that it was; the returned function ends it. */
export function watchSnapshot(path: string, onChange: () => void): () => void {
  let seen = identityOf(path);
  const look = (): void => {
    const now = identityOf(path);
    if (now === seen) return;
    seen = now;
    onChange();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
