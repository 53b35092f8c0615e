import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/rail.css';
import './styles/phone.css';
import './styles/search.css';
import './styles/panel.css';
import './styles/claims.css';
import './styles/forced.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { PERSPECTIVES } from './app/perspectives.ts';
import { paperData } from './context/load-data.ts';
import { startTexts } from './i18n/texts.ts';
import { preferredLanguage } from './state/preferences.ts';
import { decodeView } from './state/url.ts';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('start: the page has no element with the id "root".');
  const { view } = decodeView(PERSPECTIVES, window.location.search);
  // Asked for before the words are there; the page shows what went wrong, if anything does.
  paperData.get(view.paper ?? '').catch(() => undefined);
  const lateWords = Object.values(PERSPECTIVES).flatMap(({ texts = [] }) => texts);
  await startTexts(view.language ?? preferredLanguage(navigator.languages), lateWords);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
