import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { loadMoreWords } from '../i18n/texts.ts';
import type { Asked } from '../model/cypher/as-cypher.ts';
import { PanelBoundary } from './PanelBoundary.tsx';
import { Skeleton } from './Skeleton.tsx';

const AsCypherBody = lazy(async () => {
  const [{ AsCypherBody: Body }] = await Promise.all([import('./AsCypherBody.tsx'), loadMoreWords()]);
  return { default: Body };
});

/** The statement that gives the same rows from the store, folded until it is asked for. */
export function AsCypher({ asked }: { asked: Asked }): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('panel.asCypher')}</summary>
      {isOpen && (
        <PanelBoundary resetKey={JSON.stringify(asked)}>
          <Suspense fallback={<Skeleton lines={4} />}>
            <AsCypherBody asked={asked} />
          </Suspense>
        </PanelBoundary>
      )}
    </details>
  );
}
