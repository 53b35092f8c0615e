import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BriefView } from './BriefButton.tsx';
import { Icon } from './Icon.tsx';

interface PanelFrameProps {
  /** Accessible name of the region. */
  label: string;
  heading: ReactNode;
  /** A line above the heading, such as the node's type. */
  kicker?: ReactNode;
  actions?: ReactNode;
  onClose: () => void;
  /** Whether what the view asks can be picked for the briefing. */
  isBriefable?: boolean;
  /** What the panel shows; when it changes under the keyboard's focus, the heading takes the focus. */
  subject: string;
  children: ReactNode;
}

/** A panel: heading, actions, what it says. */
export function PanelFrame({
  label,
  heading,
  kicker,
  actions,
  onClose,
  isBriefable = false,
  subject,
  children,
}: PanelFrameProps): ReactElement {
  const { t } = useTranslation();
  const headingRef = useFocusOnChange(subject);
  return (
    <section className="panel-frame" aria-label={label}>
      <header className="panel-head">
        <div className="panel-title">
          {kicker && <div className="kicker">{kicker}</div>}
          <h2 ref={headingRef} tabIndex={-1} dir="auto">
            {heading}
          </h2>
        </div>
        <button type="button" className="icon-button" aria-label={t('panel.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {isBriefable && <BriefView />}
      {actions && <div className="panel-actions">{actions}</div>}
      <div key={subject}>{children}</div>
    </section>
  );
}

/** The control that was used may be gone with what it belonged to; the focus then goes to what took its place. */
function useFocusOnChange(subject: string) {
  const ref = useRef<HTMLHeadingElement>(null);
  const previous = useRef(subject);
  useEffect(() => {
    if (previous.current === subject) return;
    previous.current = subject;
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body;
    ref.current?.closest('.panel-body')?.scrollTo({ top: 0 });
    if (isLost || ref.current?.closest('.panel')?.contains(focused)) ref.current?.focus({ preventScroll: true });
  }, [subject]);
  return ref;
}
