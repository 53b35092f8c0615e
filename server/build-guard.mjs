/** Takes a startup snapshot of the guard, warm, into the folder that it is told. */
import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

/** As server/store/guard/guard-process.ts starts it: a snapshot fits the very flags that it was taken with. */
const HEAP_LIMIT_MB = 1024;
const ENTRY = fileURLToPath(new URL('guard-snapshot.ts', import.meta.url));

const [folder] = process.argv.slice(2);
const script = join(folder, 'guard.cjs');
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: ENTRY,
    outDir: folder,
    emptyOutDir: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'guard.cjs', codeSplitting: false } },
  },
});
const flags = [`--max-old-space-size=${HEAP_LIMIT_MB}`, '--snapshot-blob', join(folder, 'guard.blob')];
try {
  await promisify(execFile)(process.execPath, [...flags, '--build-snapshot', script]);
  await writeFile(
    join(folder, 'guard.json'),
    JSON.stringify({ node: process.version, arch: process.arch, heapLimitMb: HEAP_LIMIT_MB }),
  );
} catch (error) {
  // Where this Node cannot take one, or not of this, the guard starts plainly, as it does from the sources.
  await writeFile(join(folder, 'guard.txt'), `There is no snapshot: ${error.stderr ?? error.message}\n`);
}
await rm(script);
