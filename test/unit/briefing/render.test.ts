import { load } from 'cheerio';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../client/briefing/briefing.ts';
import { figureSource, webAddress } from '../../../client/briefing/figure.ts';
import { renderBriefingHtml } from '../../../client/briefing/render-html.ts';
import { renderBriefingMarkdown } from '../../../client/briefing/render-markdown.ts';
import { briefingWords } from '../../../client/briefing/words.ts';
import { finding, hostileBriefing, SVG } from './hostile-briefing.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
// An image that holds its own bytes is what a briefing embeds; markdown-it lets no SVG through unless it is told to.
markdown.validateLink = () => true;

const ENGLISH = hostileBriefing('en');
const CHINESE = hostileBriefing('zh');

function squeeze(text: string): string {
  return text.replace(/[\p{Cc}\s\u2028\uFFFD]+/gu, ' ').trim();
}

function textsOf(html: string, selector: string): string[] {
  const $ = load(html);
  return $(selector)
    .toArray()
    .map((found) => squeeze($(found).text()));
}

describe.each([
  ['HTML', (briefing: Briefing) => renderBriefingHtml(briefing)],
  ['Markdown', (briefing: Briefing) => markdown.render(renderBriefingMarkdown(briefing))],
])('a briefing in %s', (_name, render) => {
  it('has its findings in the reader’s order, its source, and how to read it', () => {
    expect(textsOf(render(ENGLISH), 'h1, h2, h3')).toEqual([
      '<script>alert(1)</script> *标题* # שלום',
      '1. 1. <img src=x onerror=alert(1)> | `甲`',
      'Chains',
      'Sentences',
      'Caveats',
      '2. =空白',
      'Source',
      'How to read this',
    ]);
    expect(textsOf(render(CHINESE), 'h2').slice(-2)).toEqual(['来源', '怎样阅读']);
  });

  it('shows every text as it was written', () => {
    const text = squeeze(load(render(ENGLISH))('body').text());
    for (const expected of [
      '- 我的话：<b>粗</b> **so**',
      '<i>甲</i>',
      '1) 乙',
      '+ 丙',
      'Invented: <b>hostile</b> & {braces} 50% second line · February 29, 2024',
      '<img src=x onerror=alert(1)> "引" 𠮷 =1+1',
      'Invented. <img src=x onerror=alert(1)> "quote" =1+1 | *so*',
      'section 1, One <i>section</i> | # · 1-1',
      'مرحبا \u202Eright to left\u202C — is part of → one two three end',
      '<img src=x onerror="alert(1)"> ┄(−)→ =1+1',
      'inferred · confidence 0.4 · takes effect late · cited from =<b>甲</b> & "乙" (1990) · holds when “𠮷 =1+1” · <img src=x onerror="alert(1)">',
      'denied, or no effect found · inferred · confidence 0.4',
    ]) {
      expect(text).toContain(expected);
    }
  });

  it('says what to beware of: conflicts, limits, inferred steps', () => {
    const items = textsOf(render(CHINESE), 'li');
    expect(items).toContain('相互冲突：从起点到终点，增强和减弱的链条都有。');
    expect(items).toContain('没有看完就到了上限：链条可能不止这些。');
    expect(items.filter((item) => item.includes('这是读者的推断')).length).toBe(8);
    expect(items).toContain(
      '<img src=x onerror=alert(1)> → =HYPERLINK("http://x";"点")：这是读者的推断，论文没有这样说。',
    );
  });

  it('cites what the file says, and says what it does not', () => {
    const untold = squeeze(load(render(ENGLISH))('body').text());
    expect(untold).toContain('The file itself does not give: title, author, year.');
    expect(untold).not.toContain('().');
    const paper = { ...ENGLISH.paper, title: '题 *名*', authors: ['甲', 'B & C'], year: 2000 };
    expect(textsOf(render({ ...ENGLISH, paper }), 'p')).toContain('甲, B & C (2000) 题 *名*.');
    expect(textsOf(render({ ...CHINESE, paper }), 'p')).toContain('甲, B & C，《题 *名*》，2000 年。');
    const dated = { ...ENGLISH.paper, year: 2000 };
    expect(squeeze(load(render({ ...ENGLISH, paper: dated }))('body').text())).toContain(
      'does not give: title, author.',
    );
  });

  it('holds its figure, and leads nowhere but to its view', () => {
    const $ = load(render(ENGLISH));
    const images = $('img');
    expect([images.length, images.attr('src'), images.attr('alt')]).toEqual([
      1,
      figureSource(SVG),
      '图 <img src=x onerror=alert(1)> ](x)',
    ]);
    const links = $('a');
    expect([links.length, links.text()]).toEqual([1, 'Open this view in Causeway']);
    expect(decodeURIComponent(links.attr('href') ?? '')).toBe('http://127.0.0.1:4000/?lang=zh&from=a"b<c>');
    expect($('script, iframe, svg, object, form, [onerror], body b, body i').length).toBe(0);
  });

  it('shows an address that is none of the web, and does not link it', () => {
    const $ = load(render({ ...ENGLISH, link: 'javascript:alert(1)' }));
    expect($('a').length).toBe(0);
    expect($('body').text()).toContain('javascript:alert(1)');
  });

  it('says so when nothing was picked', () => {
    const html = render({ ...CHINESE, title: null, figure: null, link: null, findings: [] });
    expect(textsOf(html, 'h1')).toEqual(['简报']);
    expect(textsOf(html, 'p')).toContain('还没有选入任何发现。');
  });
});

it('says that a chain passes from one section to another', () => {
  const [hostile] = ENGLISH.findings;
  const chains = (hostile?.chains ?? []).map((chain) => ({ ...chain, joints: [{ at: 1, within: false }] }));
  const text = renderBriefingHtml({ ...ENGLISH, findings: [finding({ chains })] });
  expect(textsOf(text, 'li')).toContain(
    'At “=1+1” the chain passes from one section to another: whether both mean the same by it is yours to judge.',
  );
});

it('is a page that stands alone, in its language, set for A4', () => {
  const $ = load(renderBriefingHtml(CHINESE));
  expect([$('html').attr('lang'), $('blockquote p').first().attr('lang')]).toEqual(['zh-Hans', 'zh-Hans']);
  expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("default-src 'none'");
  expect($('style').text()).toContain('@page { size: A4;');
  expect($('link, [href]:not(a)').length).toBe(0);
});

it('has every word in both languages', () => {
  const keys = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? keys(value).map((inner) => `${key}.${inner}`) : [key],
    );
  expect(keys(briefingWords('zh'))).toEqual(keys(briefingWords('en')));
});

it('takes for a figure the text of an SVG or a data URL of an image, and nothing else', () => {
  expect(decodeURIComponent(figureSource(SVG))).toBe(`data:image/svg+xml,${SVG}`);
  expect(figureSource('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
  for (const image of ['https://a.b/c.png', 'data:text/html,<b>', 'javascript:alert(1)', '<p><svg></svg></p>', '']) {
    expect(() => figureSource(image)).toThrow('The figure of a briefing');
  }
});

it('links to the web alone', () => {
  expect(['https://a.b/?c=d', 'http://127.0.0.1:4000/'].map(webAddress)).toEqual([
    'https://a.b/?c=d',
    'http://127.0.0.1:4000/',
  ]);
  expect(['javascript:alert(1)', 'data:text/html,x', '/relative', ''].map(webAddress)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('refuses a date that is none', () => {
  expect(() => renderBriefingHtml({ ...ENGLISH, date: '2024-13-01' })).toThrow(RangeError);
});
