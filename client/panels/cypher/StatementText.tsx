import '../../ui/as-cypher.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/CopyButton.tsx';

interface StatementTextProps {
  text: string;
  onOpen: () => void;
}

/** The statement behind a question, folded; to copy, or to go on with in the editor. */
export function StatementText({ text, onOpen }: StatementTextProps): ReactElement {
  const { t } = useTranslation();
  return (
    <details className="statement">
      <summary>{t('cypher.statement')}</summary>
      <pre className="statement-text">{text}</pre>
      <p className="panel-actions">
        <CopyButton text={text} words={t('cypher.copyStatement')} />
        <button type="button" className="button small" onClick={onOpen}>
          {t('cypher.openInEditor')}
        </button>
      </p>
    </details>
  );
}
