import { act, fireEvent, render } from '@testing-library/react';
import type { DetachedWindowAPI } from 'happy-dom';
import type { ReactElement } from 'react';
import { inject, vi } from 'vitest';
import { Announcer } from '../../client/app/Announcer.tsx';
import { PanelHost } from '../../client/app/PanelHost.tsx';
import { PERSPECTIVES } from '../../client/app/perspectives.ts';
import { DataContext } from '../../client/context/data-context.ts';
import { paperData } from '../../client/context/load-data.ts';
import { ShownContext, useFiltered } from '../../client/context/shown.ts';
import { StoreContext } from '../../client/context/store-context.ts';
import type { MapOverlay } from '../../client/model/overlay.ts';
import { loadMoreWords, startTexts } from '../../client/i18n/texts.ts';
import type { AppState } from '../../client/state/app-state.ts';
import { reconcile } from '../../client/state/reconcile.ts';
import { createAppStore } from '../../client/state/store.ts';
import { decodeView, encodeView } from '../../client/state/url.ts';
import { PerspectivesContext } from '../../client/ui/perspectives-context.ts';
import { PaperIdSchema } from '../../server/contract/ids.ts';
import { bare } from '../fixtures/keys.ts';
import { ReasonWorker } from './reason-worker.ts';

declare global {
  interface Window {
    happyDOM?: DetachedWindowAPI;
  }
}

type Paper = 'shipped' | 'invented';

const IDS = { shipped: PaperIdSchema.parse('sme-clusters'), invented: PaperIdSchema.parse('invented') };
const WIDE = { width: 1440, height: 900 };

interface Rendered {
  /** What the address would say, with keys without their paper. */
  address: () => URLSearchParams;
  /** Keys, without their paper, of nodes that the panel keeps bright on the map. */
  brightNodes: () => readonly string[];
  /** What the panel paints on the map. */
  overlay: () => MapOverlay | null;
}

function Shown(): ReactElement {
  return (
    <ShownContext value={useFiltered()}>
      <PanelHost />
    </ShownContext>
  );
}

/** Draws the panel of a view as the page does, over a program that holds the paper; no map is there. */
export async function renderView(search: string, paper: Paper = 'shipped'): Promise<Rendered> {
  window.happyDOM?.setURL(`${inject('papers')[paper]}/${search}`);
  window.happyDOM?.setViewport(WIDE);
  vi.stubGlobal('Worker', ReasonWorker);
  const { view } = decodeView(PERSPECTIVES, search);
  const late = Object.values(PERSPECTIVES).flatMap(({ texts = [] }) => texts);
  await startTexts(view.language ?? 'en', late);
  await loadMoreWords();
  const data = await paperData.get(IDS[paper]);
  if (data === null) throw new Error('renderView: the program holds no paper.');
  const store = createAppStore(PERSPECTIVES, reconcile(PERSPECTIVES, view, data.names).view);
  render(
    <StoreContext value={store}>
      <PerspectivesContext value={PERSPECTIVES}>
        <DataContext value={data}>
          <Shown />
        </DataContext>
        <Announcer />
      </PerspectivesContext>
    </StoreContext>,
  );
  const state = (): AppState => store.state.getState();
  return {
    address: () => new URLSearchParams(bare([...new URLSearchParams(encodeView(PERSPECTIVES, state().view))])),
    brightNodes: () => bare([...(state().transient.emphasis?.nodes ?? [])]),
    overlay: () => state().transient.overlay,
  };
}

/** Picks a node by its name in a field that proposes names, as the keyboard does. */
export function pickNode(field: HTMLElement, name: string): void {
  act(() => field.focus());
  fireEvent.input(field, { target: { value: name } });
  // Where the answer is still on its way, the first name is taken when it comes.
  fireEvent.keyDown(field, { key: 'Enter' });
}
