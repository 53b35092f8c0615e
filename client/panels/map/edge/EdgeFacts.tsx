import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { noteIn } from '../../../../server/coding/note-in.ts';
import { languageTag } from '../../../../server/contract/language.ts';
import type {
  CausalAttributes,
  Confidence,
  EdgeAttributes,
  MembershipAttributes,
} from '../../../../server/contract/graph.ts';
import { useData } from '../../../context/data-context.ts';
import { useLanguage } from '../../../context/use-language.ts';
import { isCausal } from '../../../model/causal.ts';

/** What is known of an edge beside its words: status, confidence, strength, delay, basis, condition, step. */
export function EdgeFacts({ attributes }: { attributes: EdgeAttributes }): ReactElement | null {
  const { t } = useTranslation();
  const note = noteIn(useLanguage(), attributes);
  const hasStatus = 'status' in attributes;
  const isInferred = hasStatus && attributes.status === 'inferred';
  if (!hasStatus && note === null) return null;
  return (
    <dl className="fact-list">
      {hasStatus && <Support attributes={attributes} />}
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

/** Of a claim, and of a membership too: whether the paper states it, and how surely. */
function Support({ attributes }: { attributes: CausalAttributes | MembershipAttributes }): ReactElement {
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
    </>
  );
}

function CausalFacts({ attributes }: { attributes: CausalAttributes }): ReactElement {
  const { t } = useTranslation();
  const { paper } = useData();
  const number = new Intl.NumberFormat(useLanguage(), { minimumFractionDigits: 1 });
  return (
    <>
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
      {attributes.basis !== undefined && (
        <div>
          <dt>{t('edge.basis')}</dt>
          <dd>
            {t(`basis.${attributes.basis}`)}
            {attributes.reference !== undefined && <span className="fact-hint">{attributes.reference}</span>}
          </dd>
        </div>
      )}
      {attributes.condition !== undefined && (
        <div>
          <dt>{t('edge.condition')}</dt>
          <dd>
            <span lang={paper.language} dir="auto">
              {attributes.condition}
            </span>
          </dd>
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
