import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherCheck } from '../../../server/contract/cypher.ts';
import { Icon } from '../shared/Icon.tsx';

interface CheckNoteProps {
  report: CypherCheck | null;
  isEmpty: boolean;
}

/** What the guard says of the statement before it is run: that it writes, and its first fault with its place. */
export function CheckNote({ report, isEmpty }: CheckNoteProps): ReactElement | null {
  const { t } = useTranslation();
  if (report === null || isEmpty) return null;
  const isWriting = report.kind === 'write' || report.kind === 'schema' || report.kind === 'administration';
  const fault = report.diagnostics.find(({ severity }) => severity === 'error') ?? report.diagnostics[0];
  return (
    <div className="check-note" aria-live="polite">
      {isWriting && (
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
