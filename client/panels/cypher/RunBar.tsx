import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import type { Running } from '../../context/use-run.ts';

interface RunBarProps {
  state: Running;
  isReady: boolean;
  /** Names of parameters that have no value yet. */
  missing: readonly string[];
  onCancel: () => void;
  /** Left out in a form, which is submitted. */
  onRun?: () => void;
  children?: ReactNode;
}

/** Run, or cancel what runs; and what has to be given before. */
export function RunBar({ state, isReady, missing, onCancel, onRun, children }: RunBarProps): ReactElement {
  const { t } = useTranslation();
  const isRunning = state.status === 'running';
  return (
    <div className="run-bar">
      {isRunning ? (
        <button type="button" className="button" onClick={onCancel}>
          <Icon name="close" size={14} /> {t('cypher.cancel')}
        </button>
      ) : (
        <button
          type={onRun ? 'button' : 'submit'}
          className="button primary"
          aria-disabled={!isReady || undefined}
          onClick={onRun && (() => isReady && onRun())}
        >
          <Icon name="right" size={14} /> {t('cypher.run')}
        </button>
      )}
      {children}
      {isRunning && <Elapsed since={state.since} />}
      {missing.length > 0 && (
        <p className="field-problem">{t('cypher.missing', { names: missing.map((name) => `$${name}`).join(', ') })}</p>
      )}
    </div>
  );
}

function Elapsed({ since }: { since: number }): ReactElement {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - since) / 1000)), 250);
    return () => clearInterval(timer);
  }, [since]);
  return <p className="quiet">{seconds < 1 ? t('cypher.running') : t('cypher.runningFor', { count: seconds })}</p>;
}
