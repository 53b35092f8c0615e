import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import { ClaimLine } from '../../ui/claims/ClaimLine.tsx';

const FEW = 4;

/** The claims by which something becomes less, the stated ones first. */
export function Lessening({ edges }: { edges: readonly EdgeKey[] }): ReactElement | null {
  const { t } = useTranslation();
  const [shown, setShown] = useState(FEW);
  if (edges.length === 0) return null;
  return (
    <section className="glance-part" aria-labelledby="glance-lessening">
      <h3 id="glance-lessening">{t('glance.lessening')}</h3>
      <p className="quiet">{t('glance.lesseningLead', { claims: t('count.claims', { count: edges.length }) })}</p>
      <ul className="lines">
        {edges.slice(0, shown).map((edge) => (
          <ClaimLine key={edge} edge={edge} />
        ))}
      </ul>
      {shown < edges.length && (
        <button type="button" className="link" onClick={() => setShown(edges.length)}>
          {t('panel.showMore', { count: edges.length - shown })}
        </button>
      )}
    </section>
  );
}
