import { escapeMarkdown } from '../../server/export/markdown.ts';
import { type Block, type BriefLine, type BriefPlace, briefingBlocks } from './blocks.ts';
import type { Briefing } from './briefing.ts';

/** At the start of a line more is markup than inside one: lists, numbers, underlines of headings. */
function paragraph(text: string): string {
  return escapeMarkdown(text)
    .trim()
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function line({ names, arrows }: BriefLine): string {
  return names
    .flatMap((name, index) => [...(index === 0 ? [] : [arrows[index - 1]?.mark ?? '']), name])
    .map(escapeMarkdown)
    .join(' ')
    .trim();
}

function quote({ text, translation, place }: BriefPlace): string[] {
  const parts = [text, ...(translation === null ? [] : [translation]), place];
  return parts
    .map(paragraph)
    .join('\n\n')
    .split('\n')
    .map((part) => (part === '' ? '>' : `> ${part}`));
}

function bullet(text: string): string {
  return `- ${text}`;
}

function render(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return block.role === 'plain' ? paragraph(block.text) : `*${escapeMarkdown(block.text).trim()}*`;
    case 'figure':
      return `![${escapeMarkdown(block.description)}](<${block.source.replace(/[<>]/g, encodeURIComponent)}>)`;
    case 'list':
      return block.items.map((item) => bullet(paragraph(item))).join('\n');
    case 'chain':
      return bullet(`${line(block.line)}${block.verdict === '' ? '' : ` (${block.verdict})`}`);
    case 'evidence': {
      const claim = `**${line(block.line)}**${block.support === '' ? '' : ` — ${escapeMarkdown(block.support)}`}`;
      return [claim, ...block.places.map((place) => quote(place).join('\n'))].join('\n\n');
    }
    case 'link':
      return `[${escapeMarkdown(block.text)}](<${block.address.replace(/[<>]/g, encodeURIComponent)}>)`;
  }
}

/** The briefing in Markdown, its figure inside it. */
export function renderBriefingMarkdown(briefing: Briefing): string {
  return `${briefingBlocks(briefing).map(render).join('\n\n')}\n`;
}
