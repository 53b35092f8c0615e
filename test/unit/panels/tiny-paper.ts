import { PaperTextSchema } from '../../../server/contract/papers.ts';
import { inPaper } from '../../fixtures/keys.ts';
import type { PaperText } from '../../../server/contract/papers.ts';

const id = inPaper('tiny');

interface TinyPassage {
  start: number;
  end: number;
  /** Keys of the edges that it is evidence of. */
  edges?: readonly string[];
  /** Why it carries no claim. */
  reason?: string;
}

interface TinyPaper {
  text: string;
  /** Of its one section, which is all of the text. */
  title_zh: string;
  title_en: string;
  passages: readonly TinyPassage[];
}

/** The text of a paper with one section; what is not said is filled in, and passages are numbered from 0. */
export function tinyPaper({ text, title_zh, title_en, passages }: TinyPaper): PaperText {
  return PaperTextSchema.parse({
    paper: {
      id: 'tiny',
      language: 'zh',
      title: null,
      authors: [],
      year: null,
      label_zh: '',
      label_en: '',
      invented: true,
    },
    text,
    sections: [{ id: id('s1'), number: '1', title_zh, title_en, level: 1, start: 0, end: text.length }],
    passages: passages.map(({ start, end, edges = [], reason }, number) => ({
      id: id(`s1-${number}`),
      heading: number === 0,
      start,
      end,
      section: id('s1'),
      text_en: 'x',
      roles: [edges.length > 0 ? 'claim' : 'none'],
      ...(reason === undefined ? {} : { reason }),
      edges,
      nodes: [],
    })),
    leftOut: [],
  });
}
