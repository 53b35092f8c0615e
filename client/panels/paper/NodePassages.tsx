import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey, PassageId } from '../../../server/contract/ids.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { scrollToPassage } from './scroll.ts';

/** The passages that a selected node stands in, to be gone through one by one. */
export function NodePassages({ node, passages }: { node: NodeKey; passages: readonly PassageId[] }): ReactElement {
  const { t } = useTranslation();
  const name = useNameOf()(node);
  const [place, setPlace] = useState(0);
  const go = (step: number): void => {
    const next = (place + step + passages.length) % passages.length;
    const passage = passages[next];
    setPlace(next);
    if (passage !== undefined) scrollToPassage(passage);
  };
  if (passages.length === 0) {
    return (
      <p className="quiet" dir="auto">
        {t('paper.nodeNowhere', { name })}
      </p>
    );
  }
  return (
    <div className="node-passages">
      <p dir="auto">{t('paper.nodeIn', { name, passages: t('count.passages', { count: passages.length }) })}</p>
      <button type="button" className="icon-button small" aria-label={t('paper.previous')} onClick={() => go(-1)}>
        <Icon name="up" size={12} />
      </button>
      <output className="quiet">
        {place + 1} / {passages.length}
      </output>
      <button type="button" className="icon-button small" aria-label={t('paper.next')} onClick={() => go(1)}>
        <Icon name="down" size={12} />
      </button>
    </div>
  );
}
