import './briefing.css';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useAppStore } from '../../context/store-context.ts';
import type { Finding } from '../../state/briefing.ts';
import { findingId } from '../../state/briefing.ts';
import { findingsOfView } from '../../state/findings-of-view.ts';
import { HOME } from '../../state/view-state.ts';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { BriefingDownloads } from './BriefingDownloads.tsx';
import { FindingItem } from './FindingItem.tsx';

/** The findings that were picked, in the reader's order and with the reader's lines, as one document. */
export function BriefingPanel(): ReactElement {
  const { t } = useTranslation();
  const briefing = useApp((state) => state.briefing);
  return (
    <PerspectiveFrame id="briefing" heading={t('briefing.title')}>
      {briefing.length === 0 ? (
        <NothingPicked />
      ) : (
        <>
          <BriefingDownloads briefing={briefing} />
          <ol className="findings">
            {briefing.map((item, index) => (
              <FindingItem
                key={findingId(item.finding)}
                item={item}
                isFirst={index === 0}
                isLast={index === briefing.length - 1}
              />
            ))}
          </ol>
        </>
      )}
    </PerspectiveFrame>
  );
}

function NothingPicked(): ReactElement {
  const { t } = useTranslation();
  const { state, rules, dispatch } = useAppStore();
  const offered = findingsOfView(rules, { ...state.getState().view, perspective: HOME });
  return (
    <div className="empty">
      <p className="empty-title">{t('briefing.emptyTitle')}</p>
      <p>{t('briefing.empty')}</p>
      {offered.map((finding: Finding) => (
        <button
          key={findingId(finding)}
          type="button"
          className="button"
          onClick={() => dispatch({ type: 'brief', finding })}
        >
          {t('briefing.takeSelected')}
        </button>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => dispatch({ type: 'set-perspective', perspective: 'trace' })}
      >
        {t('briefing.goTrace')}
      </button>
    </div>
  );
}
