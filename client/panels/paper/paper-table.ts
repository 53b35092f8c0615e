import type { TFunction } from 'i18next';
import { sectionLabel } from '../../../server/coding/passage-labels.ts';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import type { Passage, PaperText } from '../../../server/contract/papers.ts';
import type { Cell, Table } from '../../model/table.ts';
import { isCausal } from '../../model/causal.ts';
import type { SectionBlock } from './text-model.ts';
import type { AttributesOf } from './text-counts.ts';

const COLUMNS = [
  'section',
  'passage',
  'sentence',
  'translation',
  'claim',
  'status',
  'confidence',
  'reason',
  'key',
] as const;

interface Reading {
  attributesOf: AttributesOf;
  /** A claim in words. */
  claim: (edge: EdgeKey) => string;
  reasonOf: (passage: Passage) => string | null;
}

/** Every sentence with every claim it carries, one a line; a sentence that carries none has a line that says why. */
export function paperTable(
  t: TFunction,
  { text }: PaperText,
  sections: readonly SectionBlock[],
  { attributesOf, claim, reasonOf }: Reading,
): Table {
  const claimCells = (edge: EdgeKey): Cell[] => {
    const attributes = attributesOf(edge);
    const marks = isCausal(attributes) ? [t(`status.${attributes.status}`), attributes.confidence] : [null, null];
    return [claim(edge), ...marks, null, edge];
  };
  const rows = sections.flatMap(({ section, paragraphs }) =>
    paragraphs
      .flatMap(({ passages }) => passages)
      .flatMap(({ passage, edges }) => {
        const sentence: Cell[] = [
          sectionLabel(section),
          passage.id,
          text.slice(passage.start, passage.end),
          passage.text_en,
        ];
        if (edges.length === 0) return [[...sentence, null, null, null, reasonOf(passage), null]];
        return edges.map((edge) => [...sentence, ...claimCells(edge)]);
      }),
  );
  return { header: COLUMNS.map((column) => t(`text.csv.${column}`)), rows };
}
