import { useState } from 'react';
import type { ReactElement } from 'react';
import { createAppStore } from '../state/store.ts';
import { decodeView } from '../state/url.ts';
import { Announcer } from './Announcer.tsx';
import { AppearanceController } from './AppearanceController.tsx';
import { StoreContext } from '../context/store-context.ts';
import { Workspace } from './Workspace.tsx';

/** The page: one store, what the address says to begin with, and everything that stands on it. */
export function App(): ReactElement {
  const [opened] = useState(() => {
    const { view, problems } = decodeView(window.location.search);
    const store = createAppStore(view);
    if (problems.length > 0) store.dispatch({ type: 'report-link', problems });
    return store;
  });
  return (
    <StoreContext value={opened}>
      <AppearanceController />
      <Workspace />
      <Announcer />
    </StoreContext>
  );
}
