import '../ui/nodes/marks.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperIdSchema } from '../../server/contract/ids.ts';
import { paperLabel } from '../context/paper-label.ts';
import { useData } from '../context/data-context.ts';
import { useDispatch } from '../context/store-context.ts';
import { useLanguage } from '../context/use-language.ts';

/** What is being read; a choice where there are several. */
export function PaperChooser(): ReactElement {
  const { t } = useTranslation();
  const { papers, paper } = useData();
  const language = useLanguage();
  const dispatch = useDispatch();
  if (papers.length === 1) {
    return (
      <p className="paper-label" dir="auto" title={paperLabel(paper, language)}>
        {paperLabel(paper, language)}
        {paper.invented && <span className="status">{t('app.invented')}</span>}
      </p>
    );
  }
  return (
    <select
      className="paper-chooser"
      aria-label={t('header.choosePaper')}
      value={paper.id}
      onChange={(event) => dispatch({ type: 'choose-paper', paper: PaperIdSchema.parse(event.target.value) })}
    >
      {papers.map((candidate) => (
        <option key={candidate.id} value={candidate.id}>
          {paperLabel(candidate, language)}
        </option>
      ))}
    </select>
  );
}
