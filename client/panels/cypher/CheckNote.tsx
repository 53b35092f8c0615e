import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { isFoundWriting } from '../../context/use-check.ts';
import type { CheckReport } from '../../context/use-check.ts';

interface CheckNoteProps {
  report: CheckReport | null;
  text: string;
}

/** What the guard says of the statement before it is run: that it writes, and its first fault with its place. */
export function CheckNote({ report, text }: CheckNoteProps): ReactElement | null {
  const { t } = useTranslation();
  if (report === null || text.trim() === '') return null;
  const fault = report.diagnostics.find(({ severity }) => severity === 'error') ?? report.diagnostics[0];
  return (
    <div className="check-note" aria-live="polite">
      {isFoundWriting(report, text) && (
        <p className="notice" data-writes="">
          <Icon name="warning" size={14} /> {t('cypher.writes')}
        </p>
      )}
      {fault && (
        <p className={fault.severity === 'error' ? 'field-problem' : 'quiet'}>
          {t('cypher.place', { line: fault.line, column: fault.column })} <bdi lang="en">{fault.message}</bdi>
        </p>
      )}
    </div>
  );
}
