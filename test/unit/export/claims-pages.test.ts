import { load } from 'cheerio';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../server/contract/language.ts';
import { writeClaimsHtml } from '../../../server/export/claims-html.ts';
import { writeClaimsMarkdown } from '../../../server/export/claims-markdown.ts';
import type { ExportInput } from '../../../server/export/export-input.ts';
import { hostileHoldings } from '../../fixtures/hostile-holdings.ts';

const english: ExportInput = { ...hostileHoldings, language: 'en' };
const chinese: ExportInput = { ...hostileHoldings, language: 'zh' };
const { nodes, edges } = hostileHoldings.graph;
const QUOTE = '<img src=x onerror=alert(1)> "引" 𠮷\n=1+1';

/** Raw HTML is let through on purpose: what is in the file has to be harmless even then. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** Everything that could run, load or lead somewhere. */
const ACTIVE = 'img, script, a, iframe, object, embed, svg, link, form, input, [onerror], [onclick], [src], [href]';

function squeeze(text: string): string {
  return text.replace(/[\p{Cc}\s\u2028\uFFFD]+/gu, ' ').trim();
}

/** Cells of every row of every table. */
function cellsOf(html: string): string[][] {
  const $ = load(html);
  return $('tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => squeeze($(cell).text())),
    );
}

function namesOf(language: Language): string[] {
  return nodes.map(({ attributes }) => squeeze(language === 'zh' ? attributes.name_zh : attributes.name_en));
}

describe.each([
  ['HTML', (input: ExportInput) => writeClaimsHtml(input)],
  ['Markdown', (input: ExportInput) => markdown.render(writeClaimsMarkdown(input))],
])('the claims by section in %s', (_name, render) => {
  it.each([chinese, english])('show every claim with its names as they are, in $language', (input) => {
    const rows = cellsOf(render(input));
    expect(rows.length).toBe(edges.length);
    for (const [index, name] of namesOf(input.language).entries()) {
      expect(rows[index]?.[0]?.startsWith(name)).toBe(true);
      expect(rows[(index + nodes.length - 1) % nodes.length]?.[2]?.startsWith(name)).toBe(true);
      expect(rows[index]?.[3]?.startsWith(squeeze(QUOTE))).toBe(true);
    }
  });

  it('hold nothing that runs, loads or leads away', () => {
    for (const input of [chinese, english]) {
      const $ = load(render(input));
      expect(
        $(ACTIVE)
          .toArray()
          .map((found) => $.html(found)),
      ).toEqual([]);
      expect($('body b, body i, em, strong, code, del').length).toBe(0);
    }
  });

  it('say the sign in words, the status, the confidence and the place', () => {
    const [first, second] = cellsOf(render(english));
    expect([first?.[1], first?.[4]?.replaceAll(' ·', '')]).toEqual(['+ increases', 'stated confidence 1']);
    expect([second?.[1], second?.[4]?.replaceAll(' ·', '')]).toEqual([
      '− reduces',
      'inferred confidence 0.4 takes effect late cited from =<b>甲</b> & "乙" (1990) holds when “𠮷 =1+1”',
    ]);
    expect(first?.[5]?.replace(/\W+/g, ' ')).toMatch(/^1 1 ?3 43 ?$/);
    expect(
      cellsOf(render(chinese))
        .slice(0, 5)
        .map((row) => row[1]),
    ).toEqual(['+ 促进', '− 抑制', '? 影响（方向未说明）', '0 不影响', '属于']);
  });

  it('give the translation to who needs it, and the reader’s step behind what is inferred', () => {
    expect(cellsOf(render(english))[1]?.[3]).toContain('Invented. <img src=x onerror=alert(1)> "quote" =1+1 | *so*');
    expect(cellsOf(render(english))[1]?.[3]).toContain('Note: <img src=x onerror="alert(1)">');
    expect(cellsOf(render(chinese))[1]?.[3]).not.toContain('quote');
  });

  it('name every section, also one without claims', () => {
    const $ = load(render(english));
    const headings = $('h1, h2, h3, h4')
      .toArray()
      .map((heading) => squeeze($(heading).text()));
    expect(headings.map((text) => text.replace(/ (一|空).*$/, ''))).toEqual([
      'Claims by section',
      'Invented: <b>hostile</b> & {braces} 50% second line',
      '1 One <i>section</i> | #',
      '2 Empty',
    ]);
    expect(
      $('p')
        .toArray()
        .map((text) => $(text).text()),
    ).toContain('No claim in this section.');
  });
});

describe('the page of claims', () => {
  it('stands alone, in the language asked for, and allows nothing but its own style', () => {
    const $ = load(writeClaimsHtml(chinese));
    expect([$('html').attr('lang'), $('title').text().startsWith('各节论断')]).toEqual(['zh-Hans', true]);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect($('.about').text()).toBe('边 15 条 · 引文 15 处 · 虚构论文');
    expect($('style').text()).toContain('@page { size: A4 landscape');
    expect($('q').first().attr('lang')).toBe('zh-Hans');
  });
});
