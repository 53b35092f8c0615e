import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PaperList } from '../../../server/contract/papers.ts';
import { PaperListSchema } from '../../../server/contract/papers.ts';
import { writeBibtex } from '../../../server/export/bibtex.ts';
import { writeCslJson } from '../../../server/export/csl-json.ts';
import type { ExportInput } from '../../../server/export/export-input.ts';
import { writeRis } from '../../../server/export/ris.ts';
import { hostileHoldings } from '../../fixtures/hostile-holdings.ts';

const TITLE = 'Profit & {loss}: 50% of #1 <i>x</i> ~ a_b ^ $c$ \\input{x} } 🏮';
const AUTHORS = ['虚构作者', 'O’Neil & Sons and others'];

/** The hostile paper, whose file says nothing of itself, and one whose file says everything. */
const papers: PaperList = PaperListSchema.parse(
  hostileHoldings.papers.flatMap((paper) => [
    paper,
    {
      ...paper,
      id: 'titled',
      language: 'en',
      title: TITLE,
      authors: AUTHORS,
      year: 2000,
      label_zh: '虚构：有题名',
      label_en: 'Invented: with a title',
    },
  ]),
);
const input: ExportInput = { ...hostileHoldings, papers, language: 'en' };

/** Items as citation-js reads them. */
function read(text: string, forceType: string): Record<string, unknown>[] {
  return new Cite(text, { forceType, generateGraph: false }).data;
}

const NameSchema = z.object({ family: z.string().optional(), literal: z.string().optional() });

describe.each([
  ['BibTeX', '@biblatex/text', writeBibtex],
  ['RIS', '@ris/file', writeRis],
  ['CSL-JSON', '@else/json', writeCslJson],
])('%s', (_name, form, write) => {
  const [untitled, titled] = read(write(input), form);

  it('leaves out what the file does not say', () => {
    expect(untitled).toMatchObject({ id: 'hostile', type: 'document', language: 'zh-Hans' });
    const known = new Set(['id', 'type', 'language', 'note', 'citation-key']);
    expect(Object.keys(untitled ?? {}).filter((key) => !known.has(key))).toEqual([]);
  });

  it('says what Causeway calls the paper, and says it as a note', () => {
    const note = 'Invented: <b>hostile</b> & {braces} 50% second line';
    expect(String(untitled?.note).replace('\n', ' ')).toBe(note);
    expect(read(write({ ...input, language: 'zh' }), form)[1]?.note).toBe('虚构：有题名');
  });

  it('says what the file says, letter by letter', () => {
    expect(titled).toMatchObject({ id: 'titled', type: 'document', title: TITLE, language: 'en' });
    expect(titled?.issued).toEqual({ 'date-parts': [[2000]] });
    const names = z
      .array(NameSchema)
      .parse(titled?.author)
      .map(({ family, literal }) => literal ?? family);
    expect(names).toEqual(AUTHORS);
  });
});

it('has braces in pairs in BibTeX, whatever the title', () => {
  const text = writeBibtex(input);
  expect(text.split('{').length).toBe(text.split('}').length);
});

it('begins each RIS record with its type and ends it', () => {
  expect(writeRis({ ...input, papers: papers.slice(1) }).split('\r\n')).toEqual([
    'TY  - GEN',
    'ID  - titled',
    `TI  - ${TITLE}`,
    'AU  - 虚构作者',
    'AU  - O’Neil & Sons and others',
    'PY  - 2000',
    'LA  - en',
    'N1  - Invented: with a title',
    'ER  - ',
    '',
  ]);
});
