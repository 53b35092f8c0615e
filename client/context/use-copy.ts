import { useEffect, useState } from 'react';

export type CopyState = 'idle' | 'copied' | 'failed';

/** Puts text on the clipboard and says how it went, for a while. */
export function useCopy(): { state: CopyState; copy: (text: string) => void } {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (text: string): void => {
    writeClipboard(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return { state, copy };
}

/** `navigator.clipboard` is missing where the page is not served securely. */
export async function writeClipboard(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('writeClipboard: this page has no clipboard.');
  await navigator.clipboard.writeText(text);
}
