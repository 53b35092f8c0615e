import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperText, Passage } from '../../../server/contract/papers.ts';
import { useDispatch } from '../../context/store-context.ts';
import { usePassageLabel } from '../../context/use-passage.ts';
import { scrollToPassage } from './scroll.ts';
import { useReasonOf } from './use-reason-of.ts';
import { groupSilent } from './text-counts.ts';
import type { SectionBlock } from './text-model.ts';

interface SilentSentencesProps {
  text: PaperText;
  sections: readonly SectionBlock[];
}

/** The sentences that carry no claim, by why they do not. */
export function SilentSentences({ text, sections }: SilentSentencesProps): ReactElement {
  const { t } = useTranslation();
  const reasonOf = useReasonOf();
  const groups = groupSilent(sections, reasonOf);
  const count = groups.reduce((sum, { passages }) => sum + passages.length, 0);
  return (
    <details>
      <summary>{t('text.silent', { count })}</summary>
      <div className="silent-groups">
        {groups.map(({ reason, passages }) => (
          <section key={reason} aria-label={reason ?? t('text.noReason')}>
            <p>
              <bdi>{reason ?? t('text.noReason')}</bdi> <span className="count">{passages.length}</span>
            </p>
            <ul className="silent-sentences">
              {passages.map((passage) => (
                <SilentSentence key={passage.id} passage={passage} text={text} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

function SilentSentence({ passage, text }: { passage: Passage; text: PaperText }): ReactElement {
  const dispatch = useDispatch();
  const label = usePassageLabel();
  return (
    <li>
      <button
        type="button"
        className="silent-sentence"
        onClick={() => {
          dispatch({ type: 'select-passage', passage: passage.id, selection: null });
          scrollToPassage(passage.id);
        }}
      >
        <span className="section-number">{label(passage.id)}</span>
        <span lang={text.paper.language} dir="auto">
          {text.text.slice(passage.start, passage.end)}
        </span>
      </button>
    </li>
  );
}
