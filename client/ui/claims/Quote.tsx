import './quote.css';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageId } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { usePassage } from '../../context/use-passage.ts';

interface QuoteProps {
  quote: string;
  passage: PassageId;
  /** Whether the translation starts open. */
  open?: boolean;
  /** What stands around the quote in the text. */
  around?: { before: string; after: string };
}

/** The paper's own words, with the translation of their passage on demand. */
export function Quote({ quote, passage, open = false, around }: QuoteProps): ReactElement {
  const { t } = useTranslation();
  const { paper } = useData();
  const [isOpen, setOpen] = useState(open);
  const translationId = useId();
  return (
    <div className="quote">
      <blockquote className="quote-text" lang={paper.language} dir="auto">
        {around && <span className="quote-around">…{around.before}</span>}
        <span className="quote-exact">{quote}</span>
        {around && <span className="quote-around">{around.after}…</span>}
      </blockquote>
      <button
        type="button"
        className="quote-toggle"
        aria-expanded={isOpen}
        aria-controls={translationId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t('quote.hide') : t('quote.translation')}
      </button>
      <div id={translationId} hidden={!isOpen}>
        {isOpen && <Translation passage={passage} />}
      </div>
    </div>
  );
}

function Translation({ passage }: { passage: PassageId }): ReactElement {
  const { t } = useTranslation();
  const found = usePassage(passage);
  if (found.status === 'loading') return <p className="quote-translation quiet">{t('panel.loading')}</p>;
  if (found.status === 'failed') {
    return (
      <p className="quote-translation quiet">
        {t('error.partTitle')}{' '}
        <button type="button" className="link" onClick={found.retry}>
          {t('error.retry')}
        </button>
      </p>
    );
  }
  return (
    <p className="quote-translation" lang="en" dir="auto">
      <span className="visually-hidden">{t('quote.of')} </span>
      {found.value?.text_en}
    </p>
  );
}
