import '../../ui/as-cypher.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherAnswer } from '../../../server/contract/cypher.ts';

const LONGEST = 200_000;

/** The rows as a program gets them. */
export function AnswerJson({ answer }: { answer: CypherAnswer }): ReactElement {
  const { t } = useTranslation();
  const text = JSON.stringify(answer, null, 2);
  return (
    <>
      <textarea
        className="statement-text"
        readOnly
        rows={20}
        spellCheck={false}
        aria-label={t('cypher.view.json')}
        value={text.slice(0, LONGEST)}
      />
      {text.length > LONGEST && <p className="notice">{t('cypher.jsonCut')}</p>}
    </>
  );
}
