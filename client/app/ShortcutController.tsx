import { useEffect, useRef } from 'react';
import { focusPanel, isTyping } from '../context/focus.ts';
import type { AppAction } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { idsOf } from '../state/rules.ts';
import { perspectiveOfKey, shortcutAction, withControlAction } from './shortcuts.ts';
import { useAppStore } from '../context/store-context.ts';
import { useEnter } from '../context/use-enter.ts';

/** Does what the keyboard's shortcuts say; renders nothing. */
export function ShortcutController(): null {
  const store = useAppStore();
  const enter = useEnter();
  const latest = useRef(enter);
  useEffect(() => {
    latest.current = enter;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
      const perspective = isPlain(event) && isFree(event) ? perspectiveOfKey(idsOf(store.rules), event.key) : null;
      const action = actionOf(event, store.state.getState());
      if (perspective) {
        latest.current(perspective);
        focusPanel();
      } else if (action) {
        event.preventDefault();
        store.dispatch(action);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);
  return null;
}

function actionOf(event: KeyboardEvent, state: AppState): AppAction | null {
  if (!isPlain(event)) return withControlAction(event, isTyping(event.target));
  return event.key === 'Escape' || isFree(event) ? shortcutAction(event.key, state) : null;
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey;
}

/** Whether no field and no tree takes the key; letters find a row by its name there. */
function isFree({ target }: KeyboardEvent): boolean {
  const isInTree = target instanceof HTMLElement && target.closest('[role="tree"], [role="grid"]') !== null;
  return !isTyping(target) && !isInTree;
}
