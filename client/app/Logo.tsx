import type { ReactElement } from 'react';

/** Stepping stones that lead across: the same picture as the page's icon. */
export function Logo(): ReactElement {
  return (
    <svg className="logo" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className="logo-way" d="M4 17.500C7 17.500 7.500 12 12 12s5-5.500 8-5.500" />
      <circle cx="4" cy="17.500" r="2.500" />
      <circle cx="12" cy="12" r="2.500" />
      <circle cx="20" cy="6.500" r="2.500" />
    </svg>
  );
}
