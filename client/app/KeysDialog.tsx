import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from '../context/store-context.ts';

/** The keyboard's shortcuts, and what they do. */
export function KeysDialog(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const rows = [
    ['/', t('keys.search')],
    ['Ctrl/⌘ K', t('keys.palette')],
    ['Esc', t('keys.escape')],
    ['o', t('keys.outline')],
    ['1 2 … 0', t('keys.perspectives')],
    ['Ctrl/⌘ Z, Y', t('keys.undo')],
    ['↑ ↓ → ←', t('keys.tree')],
    ['Enter', t('keys.select')],
    ['?', t('keys.help')],
  ];
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={t('keys.title')}
      closedby="any"
      onClose={() => dispatch({ type: 'open-dialog', dialog: null })}
    >
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
  );
}
