import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from '../context/store-context.ts';
import { Icon } from './Icon.tsx';
import { useCopy } from '../context/use-copy.ts';

interface CopyButtonProps {
  words: string;
  /** What is copied; made only when it is asked for. */
  text: string | (() => string);
  isDisabled?: boolean;
}

/** Copies a text, and says so. */
export function CopyButton({ words, text, isDisabled = false }: CopyButtonProps): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { state, copy } = useCopy();
  useEffect(() => {
    if (state !== 'idle') dispatch({ type: 'announce', text: t(`copy.${state}`) });
  }, [dispatch, t, state]);
  return (
    <button
      type="button"
      className="button small"
      disabled={isDisabled}
      onClick={() => copy(typeof text === 'string' ? text : text())}
    >
      <Icon name={state === 'copied' ? 'check' : 'copy'} size={14} />
      {state === 'idle' ? words : t(`copy.${state}`)}
    </button>
  );
}
