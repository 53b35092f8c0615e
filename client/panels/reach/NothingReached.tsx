import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import { Remedy, ScopeRemedies } from '../../ui/ScopeRemedies.tsx';
import { useAnnounce } from '../../context/use-announce.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';

/** Nothing is within reach: what was asked, and what can be asked instead. */
export function NothingReached({ from }: { from: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const { direction } = useQuestion('reach');
  const { maxLength } = useView('scope');
  const title = t(`reach.none.${direction}`, { node: nameOf(from) });
  const other = direction === 'down' ? 'up' : 'down';
  useAnnounce(title);
  return (
    <div className="empty">
      <p className="empty-title" dir="auto">
        {title}
      </p>
      <p>{t('reach.noneLead', { steps: t('count.steps', { count: maxLength }) })}</p>
      <ScopeRemedies>
        <Remedy onChoose={() => dispatch({ type: 'ask', of: 'reach', change: { direction: other } })}>
          {t(`reach.otherWay.${other}`)}
        </Remedy>
      </ScopeRemedies>
    </div>
  );
}
