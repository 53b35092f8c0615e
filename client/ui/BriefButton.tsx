import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useAppStore, useDispatch } from '../context/store-context.ts';
import { findingId, isBriefed } from '../state/briefing.ts';
import type { Finding } from '../state/briefing.ts';
import { findingsOfView } from '../state/findings-of-view.ts';
import { Icon } from './Icon.tsx';

interface BriefButtonProps {
  finding: Finding;
  /** Words for screen readers on what is picked, where the button stands in a list. */
  about?: string;
  small?: boolean;
}

/** Picks a finding for the briefing, or lets it go again. */
export function BriefButton({ finding, about, small = false }: BriefButtonProps): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const isPicked = useApp(({ briefing }) => isBriefed(briefing, finding));
  return (
    <button
      type="button"
      className={small ? 'button small plain' : 'button'}
      aria-pressed={isPicked}
      onClick={() => dispatch({ type: isPicked ? 'unbrief' : 'brief', finding })}
    >
      <Icon name={isPicked ? 'check' : 'plus'} size={small ? 12 : 16} />
      {isPicked ? t('brief.picked') : t('brief.pick')}
      {about !== undefined && <span className="visually-hidden">: {about}</span>}
    </button>
  );
}

/** Picks what the view asks as a whole, where it asks anything. */
export function BriefView(): ReactElement | null {
  const { rules } = useAppStore();
  const [finding] = findingsOfView(
    rules,
    useApp(({ view }) => view),
  );
  if (finding === undefined) return null;
  return (
    <div className="panel-actions">
      <BriefButton key={findingId(finding)} finding={finding} small />
    </div>
  );
}
