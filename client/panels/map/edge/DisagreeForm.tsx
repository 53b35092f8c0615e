import './disagree.css';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeDetail } from '../../../../server/contract/graph.ts';
import { useData } from '../../../context/data-context.ts';
import { useAnnounce } from '../../../context/use-announce.ts';
import { useClaimWords } from '../../../ui/claims/use-claim-words.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useCopy } from '../../../context/use-copy.ts';
import { CorrectionFields, ObjectionField } from './CorrectionFields.tsx';
import { correctionOf, correctionYaml, isCausalType, withObjection } from './correction.ts';
import type { Correction } from './correction.ts';

/** What is wrong with a claim, and the correction that follows from it. */
export function DisagreeForm({ detail }: { detail: EdgeDetail }): ReactElement {
  const { t } = useTranslation();
  const [correction, setCorrection] = useState(() => correctionOf(detail));
  const change = (part: Partial<Correction>): void => setCorrection((current) => ({ ...current, ...part }));
  const needsNote = isCausalType(correction.type) && correction.status === 'inferred' && correction.note.trim() === '';
  return (
    <form className="disagree-form" onSubmit={(event) => event.preventDefault()}>
      <p className="quiet">{t('disagree.lead')}</p>
      <ObjectionField
        isCausal={isCausalType(detail.attributes.edgeType)}
        value={correction.objection}
        onChange={(objection) => setCorrection((current) => withObjection(current, objection, detail))}
      />
      <CorrectionFields correction={correction} onChange={change} />
      <label className="field">
        <span>{t('disagree.comment')}</span>
        <textarea
          rows={3}
          value={correction.comment}
          maxLength={2000}
          onChange={(event) => change({ comment: event.target.value })}
        />
        <span className="fact-hint">{t('disagree.commentHint')}</span>
      </label>
      {needsNote && (
        <p className="field-problem" role="alert">
          {t('disagree.noteNeeded')}
        </p>
      )}
      <Result detail={detail} correction={correction} isComplete={!needsNote} />
    </form>
  );
}

function Result(props: { detail: EdgeDetail; correction: Correction; isComplete: boolean }): ReactElement {
  const { detail, correction, isComplete } = props;
  const { t } = useTranslation();
  const { paper, graph } = useData();
  const words = useClaimWords();
  const { state, copy } = useCopy();
  useAnnounce(state === 'copied' ? t('disagree.copied') : state === 'failed' ? t('disagree.copyFailed') : '');
  const yaml = correctionYaml(detail, correction, {
    paper: paper.id,
    revision: graph.revision,
    claim: words(detail.key),
    objection: t(`disagree.reason.${correction.objection}`),
  });
  return (
    <div className="correction">
      <p className="fact-label">{t('disagree.result')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="correction-text" tabIndex={0} aria-label={t('disagree.result')}>
        <pre>{yaml}</pre>
      </section>
      <button type="button" className="button primary" disabled={!isComplete} onClick={() => copy(yaml)}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {t('disagree.copy')}
      </button>
      {state === 'failed' && <p className="field-problem">{t('disagree.copyFailed')}</p>}
    </div>
  );
}
