import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../panels/shared/Icon.tsx';
import { isTyping } from '../panels/search/focus.ts';
import { useAppStore } from './store-context.ts';
import { historyKey, perspectiveOfKey, shortcutAction } from './shortcuts.ts';
import { useEnter } from './use-enter.ts';

/** The keyboard's shortcuts, and what they do. */
export function KeysDialog(): ReactElement {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useShortcuts(dialog);
  const rows = [
    ['/', t('keys.search')],
    ['Esc', t('keys.escape')],
    ['o', t('keys.outline')],
    ['1 2 … 0', t('keys.perspectives')],
    ['Ctrl/⌘ Z, Y', t('keys.undo')],
    ['↑ ↓ → ←', t('keys.tree')],
    ['Enter', t('keys.select')],
    ['?', t('keys.help')],
  ];
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t('keys.open')}
        title={t('keys.open')}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="keyboard" />
      </button>
      <dialog ref={dialog} className="dialog" aria-label={t('keys.title')} closedby="any">
        <h2>{t('keys.title')}</h2>
        <dl className="keys">
          {rows.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" className="button">
            {t('keys.close')}
          </button>
        </form>
      </dialog>
    </>
  );
}

function useShortcuts(help: RefObject<HTMLDialogElement | null>): void {
  const store = useAppStore();
  const enter = useLatest(useEnter());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        const way = historyKey(event);
        if (way === null || isTyping(event.target)) return;
        event.preventDefault();
        store.dispatch({ type: way });
        return;
      }
      if (event.key !== 'Escape' && (isTyping(event.target) || isInTree(event.target))) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === '?') help.current?.showModal();
      const perspective = perspectiveOfKey(event.key);
      const action = shortcutAction(event.key, store.state.getState());
      if (perspective) enter.current(perspective);
      else if (action) store.dispatch(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, help, enter]);
}

function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

/** Letters find a row by its name there. */
function isInTree(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="tree"]') !== null;
}
