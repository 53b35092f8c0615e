import { useRef, useState } from 'react';
import type { ChangeEvent, CompositionEvent } from 'react';

interface ComposedText {
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onCompositionStart: () => void;
  onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

/** An input's value that holds back what an input method is still composing: it is shown, and passed on when it is done. */
export function useComposedText(text: string, onText: (text: string) => void): ComposedText {
  const composing = useRef(false);
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? text,
    onChange: (event) => {
      if (composing.current) setDraft(event.target.value);
      else onText(event.target.value);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event) => {
      composing.current = false;
      setDraft(null);
      onText(event.currentTarget.value);
    },
  };
}
