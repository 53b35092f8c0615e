import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeAttributes, EdgeDetail, Evidence } from '../../../../server/contract/graph.ts';
import type { SectionId } from '../../../../server/contract/ids.ts';
import { useData } from '../../../context/data-context.ts';
import { useLanguage } from '../../../context/use-language.ts';
import { isPaperLanguage } from '../../../ui/claims/claim-words.ts';
import { Quote } from '../../../ui/claims/Quote.tsx';
import { useSectionName } from '../../../context/use-section.ts';

interface EdgeEvidenceProps {
  attributes: EdgeAttributes;
  /** Null until it is there. */
  detail: EdgeDetail | null;
}

/** The sentences that a claim rests on, each with its section and what stands around it. */
export function EdgeEvidence({ attributes, detail }: EdgeEvidenceProps): ReactElement {
  const { t } = useTranslation();
  const { paper } = useData();
  const isForeign = !isPaperLanguage(useLanguage(), paper.language);
  return (
    <section className="group" aria-label={t('edge.evidence')}>
      <h3>
        {t('edge.evidence')} <span className="count">{attributes.quotes.length}</span>
      </h3>
      {attributes.quotes.length === 0 && <p className="quiet">{t('edge.noEvidence')}</p>}
      <ul className="evidence">
        {attributes.quotes.map((quote, index) => {
          const passage = attributes.passages[index];
          const section = attributes.sections[index];
          const around = detail?.evidence[index];
          return (
            <li key={`${passage} ${quote}`}>
              {section !== undefined && <SectionLine section={section} />}
              {passage !== undefined && (
                <Quote quote={quote} passage={passage} open={isForeign} around={around && contextOf(around)} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function contextOf({ prefix, suffix }: Evidence): { before: string; after: string } {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const lineEnd = suffix.indexOf('\n');
  return { before, after: lineEnd < 0 ? suffix : suffix.slice(0, lineEnd) };
}

function SectionLine({ section }: { section: SectionId }): ReactElement {
  const { number, title } = useSectionName()(section);
  return (
    <p className="section-line" dir="auto">
      {number !== '' && <span className="section-number">§ {number}</span>} <bdi>{title}</bdi>
    </p>
  );
}
