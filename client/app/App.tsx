import { useState } from 'react';
import type { ReactElement } from 'react';
import { createAppStore } from '../state/store.ts';
import { decodeView } from '../state/url.ts';
import { Announcer } from './Announcer.tsx';
import { AppearanceController } from './AppearanceController.tsx';
import { StoreContext } from '../context/store-context.ts';
import { PerspectivesContext } from '../ui/perspectives-context.ts';
import { PERSPECTIVES } from './perspectives.ts';
import { Workspace } from './Workspace.tsx';

/** The page: one store, what the address says to begin with, and everything that stands on it. */
export function App(): ReactElement {
  const [opened] = useState(() => {
    const { view, problems } = decodeView(PERSPECTIVES, window.location.search);
    const store = createAppStore(PERSPECTIVES, view);
    if (problems.length > 0) store.dispatch({ type: 'report-link', problems });
    return store;
  });
  return (
    <StoreContext value={opened}>
      <PerspectivesContext value={PERSPECTIVES}>
        <AppearanceController />
        <Workspace />
        <Announcer />
      </PerspectivesContext>
    </StoreContext>
  );
}
