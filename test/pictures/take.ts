/** Takes the pictures that the READMEs show, of the running program with the paper that ships. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../e2e/view-browser.ts';
import { startProgram } from '../program.ts';

const PICTURES = [
  { name: 'map-en', view: '?lang=en&theme=light&node=infrastructure', shows: 'infrastructure' },
  {
    name: 'trace-zh',
    view: '?lang=zh&theme=light&view=trace&trace-from=infrastructure&trace-to=innovation-advantage',
    shows: '基础设施',
  },
];

const data = await mkdtemp(join(tmpdir(), 'causeway-pictures-'));
const program = await startProgram(['server/start.mjs'], { PORT: '0', CAUSEWAY_DATA: data });
const browser = await openBrowser();
await browser.context.addInitScript(() => localStorage.setItem('causeway.tour', 'seen'));
try {
  for (const { name, view, shows } of PICTURES) {
    const page = await browser.context.newPage();
    await page.goto(`${program.address}/${view}`, { waitUntil: 'networkidle' });
    await page.getByRole('complementary').getByRole('heading', { name: shows }).first().waitFor();
    await page.waitForTimeout(1000);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) });
    await page.close();
  }
} finally {
  await browser.close();
  await program.stop();
  await rm(data, { recursive: true });
}
