import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageId } from '../../../server/contract/ids.ts';
import type { PaperText } from '../../../server/contract/papers.ts';
import { useQuestion } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { sectionElementId } from './scroll.ts';
import { PassageText } from './PassageText.tsx';
import type { Paragraph, SectionBlock } from './text-model.ts';
import type { Chosen } from './use-following.ts';
import { useMargin } from './use-margin.ts';

interface TextBodyProps {
  text: PaperText;
  sections: readonly SectionBlock[];
  chosen: Chosen;
  /** The passage chosen in the text. */
  current: PassageId | null;
}

/** The whole text with its sections; what is left out of the reading says why. */
export function TextBody({ text, sections, chosen, current }: TextBodyProps): ReactElement {
  const translation = useQuestion('paper').translation;
  const article = useRef<HTMLElement>(null);
  useMargin(article, translation);
  return (
    <article ref={article} className="paper-text" data-translated={translation || undefined} lang={text.paper.language}>
      <LeftOut text={text} />
      {sections.map(({ section, paragraphs }) => (
        <section
          key={section.id}
          id={sectionElementId(section.id)}
          className="paper-section"
          data-level={section.level}
        >
          {paragraphs.map((paragraph) => (
            <ParagraphText
              key={paragraph.passages[0]?.passage.id}
              paragraph={paragraph}
              level={section.level}
              {...{ text, chosen, current, translation }}
            />
          ))}
        </section>
      ))}
    </article>
  );
}

interface ParagraphTextProps extends Omit<TextBodyProps, 'sections'> {
  paragraph: Paragraph;
  level: number;
  translation: boolean;
}

function ParagraphText({ paragraph, level, translation, text, chosen, current }: ParagraphTextProps): ReactElement {
  const passages = paragraph.passages.map((block) => (
    <PassageText key={block.passage.id} block={block} {...{ text, chosen }} isCurrent={block.passage.id === current} />
  ));
  const Heading = level === 1 ? 'h3' : 'h4';
  if (!translation) return paragraph.isHeading ? <Heading>{passages}</Heading> : <p>{passages}</p>;
  return (
    <div className="pairs">
      {paragraph.passages.map(({ passage }, index) => (
        <div key={passage.id} className="pair" data-heading={paragraph.isHeading || undefined}>
          {paragraph.isHeading ? <Heading>{passages[index]}</Heading> : <p>{passages[index]}</p>}
          <p className="pair-translation" lang="en" dir="auto">
            {passage.text_en}
          </p>
        </div>
      ))}
    </div>
  );
}

function LeftOut({ text }: { text: PaperText }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {text.leftOut.map((range) => (
        <details key={range.start} className="left-out">
          <summary lang={language}>
            {t('paper.leftOut', { reason: language === 'zh' ? range.reason_zh : range.reason })}
          </summary>
          <p>{text.text.slice(range.start, range.end)}</p>
        </details>
      ))}
    </>
  );
}
