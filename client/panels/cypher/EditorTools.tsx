import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface EditorToolsProps {
  isEmpty: boolean;
  onFormat: () => void;
  /** Why the text could not be formatted; null where nothing is to be said. */
  refusal: string | null;
}

/** What can be done to the text by hand, and the keys that the editor listens to. */
export function EditorTools({ isEmpty, onFormat, refusal }: EditorToolsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="editor-tools">
      <button
        type="button"
        className="button small"
        aria-disabled={isEmpty || undefined}
        aria-keyshortcuts="Shift+Alt+F"
        title="Shift Alt F"
        onClick={onFormat}
      >
        {t('cypher.format')}
      </button>
      <p className="editor-keys quiet">{t('cypher.keys')}</p>
      <details className="editor-more">
        <summary>{t('cypher.moreKeys')}</summary>
        <dl>
          {KEYS.map(([keys, does]) => (
            <div key={does}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{t(`cypher.does.${does}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <output className="field-problem" dir="auto">
        {refusal}
      </output>
    </div>
  );
}

const KEYS = [
  ['Ctrl/⌘ Enter', 'run'],
  ['Esc', 'cancel'],
  ['Tab', 'leave'],
  ['Ctrl Space', 'propose'],
  ['Ctrl/⌘ Shift Space', 'signature'],
  ['Shift Alt F', 'format'],
  ['Ctrl/⌘ /', 'comment'],
  ['Ctrl/⌘ F', 'find'],
  ['Ctrl/⌘ ]  [', 'indent'],
  ['Alt ↑ ↓', 'move'],
  ['Ctrl/⌘ Alt ↑ ↓', 'carets'],
  ['Ctrl/⌘ D', 'next'],
] as const;
