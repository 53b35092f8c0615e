import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const ReportSchema = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string().optional(),
      filename: z.string(),
      message: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })),
    }),
  ),
});

/** What the walls refuse: the line it stands in, counted from 1, and what is said of it. */
export type Refusal = [line: number, message: string];

/** Lints invented files, by their paths, with the configuration of the repository; what else it says is left out. */
export async function lintTree(files: ReadonlyMap<string, string>): Promise<Map<string, Refusal[]>> {
  const tree = await realpath(await mkdtemp(join(tmpdir(), 'causeway-walls-')));
  try {
    await cp(join(ROOT, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
    await cp(join(ROOT, 'test/walls'), join(tree, 'test/walls'), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    for (const [path, text] of files) {
      await mkdir(dirname(join(tree, path)), { recursive: true });
      await writeFile(join(tree, path), text);
    }
    return refusals(await runOxlint(tree));
  } finally {
    await rm(tree, { recursive: true });
  }
}

function runOxlint(tree: string): Promise<string> {
  const program = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    // It ends with an error wherever it finds something; an answer that is none is told by its schema.
    execFile(process.execPath, [program, '--format', 'json'], { cwd: tree, maxBuffer: 64e6 }, (_, stdout, stderr) =>
      resolve(stdout || stderr),
    );
  });
}

function refusals(output: string): Map<string, Refusal[]> {
  const found = new Map<string, Refusal[]>();
  for (const { code, filename, message, labels } of ReportSchema.parse(JSON.parse(output)).diagnostics) {
    // In a file that cannot be read as a module nothing is looked for.
    if (code === undefined || code.startsWith('TS(')) throw new Error(`lintTree: ${filename}: ${message}`);
    if (!code.startsWith('walls(')) continue;
    const line = labels[0]?.span.line ?? 0;
    found.set(filename, [...(found.get(filename) ?? []), [line, message] satisfies Refusal]);
  }
  for (const list of found.values()) list.sort(([a], [b]) => a - b);
  return found;
}
