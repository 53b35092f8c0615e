import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { LANGUAGES, type Language } from '../../server/contract/language.ts';
import { mapState, openProgram, type ProgramPages } from './program-page.ts';
import { wordsIn } from '../page-words.ts';
import { findBrowser } from './view-browser.ts';

interface Read {
  width: number;
  height: number;
  texts: string[];
  paths: number;
  pictures: number;
  /** Opacities of its layers. */
  faded: (string | null)[];
}

/** Opens an SVG as its readers do and tells what is in it. */
async function readSvg(page: Page, svg: string): Promise<Read> {
  return page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const all = (name: string): Element[] => [...root.querySelectorAll(name)];
    return {
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      texts: all('text').map(({ textContent }) => textContent ?? ''),
      paths: all('path').length,
      pictures: all('image, foreignObject, script').length,
      faded: all('g[opacity]').map((group) => group.getAttribute('opacity')),
    };
  }, svg);
}

function pngSize(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const words = { en: wordsIn('en'), zh: wordsIn('zh') };

describe.skipIf(findBrowser() === null && !process.env.CI)('the picture of the map', () => {
  let program: ProgramPages;
  beforeAll(async () => {
    program = await openProgram();
  }, 240_000);
  afterAll(() => program.close());

  async function take(page: Page, language: Language, form: 'svg' | 'png'): Promise<Buffer> {
    const { header, picture } = words[language];
    await page.getByRole('button', { name: header.picture }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: picture[form] }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^causeway-.+-map\\.${form}$`));
    return readFile(await file.path());
  }

  test.each(LANGUAGES)('is an SVG of text and curves with legend and caption (%s)', async (language) => {
    const { page, complaints } = await program.open(`?lang=${language}&theme=dark`);
    const svg = (await take(page, language, 'svg')).toString();
    expect((await validateXML({ xml: { fileName: 'map.svg', contents: svg }, normalization: 'c14n' })).errors).toEqual(
      [],
    );
    const { texts, paths, pictures, faded } = await readSvg(page, svg);
    const { nodes, edges } = await mapState(page);
    for (const { key, label } of nodes) {
      for (const line of label?.split('\n') ?? []) expect(texts, key).toContain(line);
    }
    const { legend } = words[language];
    expect(texts).toEqual(expect.arrayContaining([legend.increases, legend.inferred, legend.bundle]));
    expect(texts.join('')).toContain((await page.locator('.map-caption p').innerText()).slice(0, 20));
    expect(paths).toBeGreaterThan(2 * edges.length + 2 * nodes.length);
    expect([pictures, faded]).toEqual([0, []]);
    expect(svg).not.toContain('#12151b');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('fades as the map does, and is a PNG wide enough for print', async () => {
    const { page, complaints } = await program.open('?lang=en&node=infrastructure&status=stated');
    const svg = (await take(page, 'en', 'svg')).toString();
    const read = await readSvg(page, svg);
    expect(read.faded).toEqual(['0.18', '0.3']);
    expect(read.texts.join(' ')).toContain('Selected: infrastructure.');
    expect(read.texts.join(' ')).toContain('Filtered: only stated.');
    const { width, height } = pngSize(await take(page, 'en', 'png'));
    expect(width).toBeGreaterThanOrEqual(Math.max(3508, 3 * read.width) - 1);
    expect(height / width).toBeCloseTo(read.height / read.width, 2);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is taken by name from the palette', async () => {
    const { page } = await program.open('?lang=en&depth=everything');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: words.en.palette.title }).waitFor();
    await page.keyboard.type('picture svg');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/map\.svg$/);
    await page.close();
  });
});
