import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormattedQuery } from '../../server/contract/cypher.ts';
import { formatCypher } from '../api/cypher.ts';
import { ApiFailure } from '../model/api-failure.ts';
import { useDispatch } from './store-context.ts';

/** The statement in its usual form; null where it has none. */
export type Format = (text: string, caret: number) => Promise<FormattedQuery | null>;

interface Formatting {
  format: Format;
  /** A text that was left as it is, and why. */
  refusal: { text: string; message: string } | null;
}

/** Asks the server for the usual form of a statement, and says how it went. */
export function useFormat(): Formatting {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const [refusal, setRefusal] = useState<Formatting['refusal']>(null);
  const format = useCallback<Format>(
    async (text, caret) => {
      if (text.trim() === '') return null;
      try {
        const formatted = await formatCypher({ query: text, caret });
        setRefusal(null);
        const said = formatted.query === text ? t('cypher.isFormatted') : t('cypher.formatted');
        dispatch({ type: 'announce', text: said });
        return formatted;
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error;
        const { reason } = error;
        if (reason.kind !== 'refused') setRefusal({ text, message: t('cypher.noAnswer') });
        // Where the fault is, the check says below.
        else if (reason.error.code === 'SYNTAX_ERROR') setRefusal({ text, message: t('cypher.notFormatted') });
        else setRefusal({ text, message: reason.error.message });
        return null;
      }
    },
    [dispatch, t],
  );
  return { format, refusal };
}
