import { useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import { useNarrow } from '../context/use-media.ts';

interface SheetProps {
  id: string;
  className: string;
  children: ReactNode;
}

/** What holds a panel: a column beside the map, and on a phone a sheet over it that can be made taller. */
export function Sheet({ id, className, children }: SheetProps): ReactElement {
  const { t } = useTranslation();
  const isNarrow = useNarrow();
  const [isTall, setTall] = useState(false);
  const start = useRef<number | null>(null);
  const label = isTall ? t('panel.shrink') : t('panel.expand');
  return (
    <aside id={id} className={`panel ${className}`} data-tall={isTall || undefined} tabIndex={-1}>
      {isNarrow && (
        <button
          type="button"
          className="sheet-handle"
          aria-label={label}
          aria-expanded={isTall}
          onClick={() => setTall(!isTall)}
          onPointerDown={(event) => {
            start.current = event.clientY;
          }}
          onPointerUp={(event) => {
            const moved = start.current === null ? 0 : event.clientY - start.current;
            start.current = null;
            if (Math.abs(moved) > 24) setTall(moved < 0);
          }}
        >
          <Icon name={isTall ? 'down' : 'up'} size={12} />
        </button>
      )}
      <div className="panel-body">{children}</div>
    </aside>
  );
}
