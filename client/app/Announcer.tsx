import type { ReactElement } from 'react';
import { useApp } from '../context/store-context.ts';

/** Says to screen readers what has changed. The key makes a repeated text a new one. */
export function Announcer(): ReactElement {
  const { text, token } = useApp((state) => state.transient.announcement);
  return (
    <output className="visually-hidden" aria-live="polite" aria-atomic="true" data-announcer>
      <span key={token}>{text}</span>
    </output>
  );
}
