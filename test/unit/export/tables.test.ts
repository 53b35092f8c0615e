import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ExportInput } from '../../../server/export/export-input.ts';
import { writeClaimsCsv } from '../../../server/export/claims-csv.ts';
import { writeNodesCsv } from '../../../server/export/nodes-csv.ts';
import { hostileHoldings } from '../../fixtures/hostile-holdings.ts';

const input: ExportInput = { ...hostileHoldings, language: 'en' };
const { nodes, edges } = hostileHoldings.graph;

function readBack(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

/** A text that a spreadsheet computes when it opens the file. */
const FORMULA = /^[=+\-@\t\r]/;

describe('the table of claims', () => {
  const rows = readBack(writeClaimsCsv(input));

  it('has a row for every sentence of every edge', () => {
    expect(rows.map(({ claim }) => claim)).toEqual(edges.map(({ key }) => key));
  });

  it('says all that is known of a claim', () => {
    expect(rows[1]).toEqual({
      paper: 'hostile',
      section: '1',
      section_title_zh: '一 <i>节</i> | #',
      section_title_en: 'One <i>section</i> | #',
      source_zh: '<img src=x onerror=alert(1)>',
      source_en: '<img src=x onerror="alert(1)">',
      relation: 'DRIVES',
      sign: 'minus',
      target_zh: `'=HYPERLINK("http://x";"点")`,
      target_en: `'=1+1`,
      status: 'inferred',
      confidence: '0.4',
      strength: '0.25',
      delay: 'true',
      basis: 'cited',
      reference: `'=<b>甲</b> & "乙" (1990)`,
      condition: '𠮷\n=1+1',
      note_zh: '<img src=x onerror=alert(1)>',
      note_en: '<img src=x onerror="alert(1)">',
      quote: '<img src=x onerror=alert(1)> "引" 𠮷\n=1+1',
      translation: 'Invented. <img src=x onerror=alert(1)> "quote" =1+1 | *so*',
      passage: 'hostile:s1-1',
      start: '3',
      end: '43',
      source_type: 'Factor',
      target_type: 'Mechanism',
      source: 'hostile:image',
      target: 'hostile:formula',
      claim: 'hostile:c1',
    });
    const { text } = hostileHoldings.texts[0] ?? { text: '' };
    expect(text.slice(Number(rows[1]?.start), Number(rows[1]?.end))).toBe(rows[1]?.quote);
  });

  it('has signs in words, and none for what is no cause', () => {
    expect(rows.slice(0, 5).map(({ sign }) => sign)).toEqual(['plus', 'minus', 'unknown', 'zero', '']);
    expect(rows[4]).toMatchObject({ relation: 'PART_OF', status: 'inferred', confidence: '0.4' });
  });

  it('has no cell that a spreadsheet would compute', () => {
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => FORMULA.test(cell))).toEqual([]);
  });
});

describe('the table of nodes', () => {
  const rows = readBack(writeNodesCsv(input));

  it('has a row for every node, in both languages', () => {
    expect(rows.map(({ id }) => id)).toEqual(nodes.map(({ key }) => key));
    expect(rows[0]).toEqual({
      id: 'hostile:trust',
      type: 'Countermeasure',
      name_zh: '信任“甲”、‘乙’；丙',
      name_en: `say "trust", it's <b>bold</b> & so on`,
      aliases: '甲;乙 | 甲|乙 | "引,号" | back\\slash | ¦· | two\nlines',
      summary_zh: '信任“甲”、‘乙’；丙。',
      summary_en: `say "trust", it's <b>bold</b> & so on.`,
      desirable: 'more',
      paper: 'hostile',
      sections: '1',
      bundle: '',
      edges_in: '1',
      edges_out: '1',
    });
    expect(rows.find(({ id }) => id === 'hostile:hebrew')?.name_zh).toBe('שלום עולם');
    expect(rows.find(({ id }) => id === 'hostile:lantern')?.name_zh).toBe('🏮灯笼𠮷屋👨‍👩‍👧');
  });

  it('has no cell that a spreadsheet would compute', () => {
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => FORMULA.test(cell))).toEqual([]);
  });
});
