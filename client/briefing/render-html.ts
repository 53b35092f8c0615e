import { languageTag } from '../../server/contract/language.ts';
import { escapeHtml, htmlPage } from '../../server/export/html.ts';
import { type Block, type BriefLine, type BriefPlace, briefingBlocks } from './blocks.ts';
import type { Briefing } from './briefing.ts';
import { briefingStyle } from './style.ts';
import { briefingWords } from './words.ts';

/** Names may run from right to left; `bdi` keeps the arrows in their places. */
function line({ names, arrows }: BriefLine): string {
  return names
    .map((name, index) => {
      const arrow = index === 0 ? undefined : arrows[index - 1];
      const before = arrow === undefined ? '' : `<span class="${arrow.sign}">${escapeHtml(arrow.mark)}</span> `;
      return `${before}<bdi>${escapeHtml(name)}</bdi>`;
    })
    .join(' ');
}

function quote(language: string, { text, translation, place }: BriefPlace): string {
  const original = `<p lang="${escapeHtml(language)}" dir="auto">${escapeHtml(text)}</p>`;
  const translated =
    translation === null ? '' : `<p class="translation" lang="en" dir="auto">${escapeHtml(translation)}</p>`;
  return `<blockquote>${original}${translated}<footer>${escapeHtml(place)}</footer></blockquote>`;
}

function small(text: string): string {
  return text === '' ? '' : ` <small>${escapeHtml(text)}</small>`;
}

function render(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.role}" dir="auto">${escapeHtml(block.text)}</p>`;
    case 'figure': {
      const description = escapeHtml(block.description);
      const image = `<img src="${escapeHtml(block.source)}" alt="${description}">`;
      return `<figure>${image}<figcaption>${description}</figcaption></figure>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li dir="auto">${escapeHtml(item)}</li>`);
      return `<ul class="${block.role}">${items.join('')}</ul>`;
    }
    case 'chain':
      return `<p class="chain">${line(block.line)}${small(block.verdict === '' ? '' : `(${block.verdict})`)}</p>`;
    case 'evidence': {
      const quotes = block.places.map((place) => quote(block.language, place));
      return `<section class="evidence"><p class="claim">${line(block.line)}${small(block.support)}</p>${quotes.join('')}</section>`;
    }
    case 'link': {
      const address = escapeHtml(block.address);
      return `<p class="plain"><a href="${address}" rel="noreferrer">${escapeHtml(block.text)}</a><span class="address">${address}</span></p>`;
    }
  }
}

/** The briefing as a page that stands alone, for the screen and for A4; its figure is inside it. */
export function renderBriefingHtml(briefing: Briefing): string {
  const words = briefingWords(briefing.language);
  return htmlPage({
    language: languageTag(briefing.language),
    title: briefing.title ?? words.title,
    style: briefingStyle,
    body: `<main>\n${briefingBlocks(briefing).map(render).join('\n')}\n</main>`,
  });
}
