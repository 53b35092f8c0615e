import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { noteIn } from '../../../../server/coding/note-in.ts';
import { languageTag } from '../../../../server/contract/language.ts';
import type { CausalAttributes, Confidence, EdgeAttributes } from '../../../../server/contract/graph.ts';
import { useLanguage } from '../../../context/use-language.ts';
import { isCausal } from '../../../model/causal.ts';

/** What is known of a claim beside its words: status, step, confidence, strength, delay. */
export function EdgeFacts({ attributes }: { attributes: EdgeAttributes }): ReactElement | null {
  const { t } = useTranslation();
  const note = noteIn(useLanguage(), attributes);
  const isInferred = isCausal(attributes) && attributes.status === 'inferred';
  if (!isCausal(attributes) && note === null) return null;
  return (
    <dl className="fact-list">
      {isCausal(attributes) && <CausalFacts attributes={attributes} />}
      {note !== null && (
        <div>
          <dt>{isInferred ? t('edge.note') : t('edge.noteStated')}</dt>
          <dd>
            <span lang={languageTag(note.language)} dir="auto">
              {note.text}
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}

function CausalFacts({ attributes }: { attributes: CausalAttributes }): ReactElement {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage(), { minimumFractionDigits: 1 });
  return (
    <>
      <div>
        <dt>{t('edge.status')}</dt>
        <dd>
          <span className="status-line" data-status={attributes.status} aria-hidden="true" />
          {attributes.status === 'stated' ? t('edge.stated') : t('edge.inferred')}
        </dd>
      </div>
      <div>
        <dt>{t('edge.confidence')}</dt>
        <dd>
          <ConfidenceBar confidence={attributes.confidence} />
          {number.format(attributes.confidence)}, {t(`edge.confidenceLevel.${confidenceKey(attributes.confidence)}`)}
          <span className="fact-hint">{t('edge.confidenceHint')}</span>
        </dd>
      </div>
      {attributes.strength !== undefined && (
        <div>
          <dt>{t('edge.strength')}</dt>
          <dd>{number.format(attributes.strength)}</dd>
        </div>
      )}
      {attributes.delay && (
        <div>
          <dt>{t('edge.delay')}</dt>
          <dd>‖ {t('edge.delayed')}</dd>
        </div>
      )}
    </>
  );
}

function confidenceKey(confidence: Confidence): 'c10' | 'c8' | 'c6' | 'c4' {
  switch (confidence) {
    case 1:
      return 'c10';
    case 0.8:
      return 'c8';
    case 0.6:
      return 'c6';
    case 0.4:
      return 'c4';
  }
}

function ConfidenceBar({ confidence }: { confidence: Confidence }): ReactElement {
  return (
    <span className="confidence-bar" aria-hidden="true">
      {[0.4, 0.6, 0.8, 1].map((level) => (
        <span key={level} data-on={confidence >= level || undefined} />
      ))}
    </span>
  );
}
