import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import type { Net } from '../../../server/contract/reasoning.ts';
import { ArrowButton } from '../../ui/claims/ArrowButton.tsx';
import { useClaimWords } from '../../ui/claims/use-claim-words.ts';
import { usePointing } from '../../context/use-pointing.ts';

interface DecidingEdgesProps {
  title: string;
  lead: string;
  edges: readonly { edge: EdgeKey; becomes: Net | null }[];
}

/** Claims without which the verdict would be another, or nothing. */
export function DecidingEdges({ title, lead, edges }: DecidingEdgesProps): ReactElement | null {
  const { t } = useTranslation();
  const words = useClaimWords();
  const pointing = usePointing();
  if (edges.length === 0) return null;
  return (
    <details className="deciding" open={edges.length <= 3}>
      <summary>
        {title} <span className="count">{edges.length}</span>
      </summary>
      <p className="quiet">{lead}</p>
      <ul className="lines">
        {edges.map(({ edge, becomes }) => (
          <li key={edge} className="line" {...pointing([edge])}>
            <ArrowButton edge={edge} />
            <div className="line-body">
              <p className="line-head">
                <span dir="auto">{words(edge)}</span>
                {becomes && (
                  <span className="net" data-net={becomes}>
                    {t(`trace.becomes.${becomes}`)}
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
