import { useState } from 'react';
import type { ChangeEvent, CompositionEvent } from 'react';

interface ComposedText {
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onCompositionStart: (event: CompositionEvent<HTMLInputElement>) => void;
  onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
}

/** An input's value that holds back what an input method is still composing: it is shown, and passed on when it is done. */
export function useComposedText(text: string, onText: (text: string) => void): ComposedText {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? text,
    onChange: (event) => {
      if (draft === null) onText(event.target.value);
      else setDraft(event.target.value);
    },
    onCompositionStart: (event) => setDraft(event.currentTarget.value),
    onCompositionEnd: (event) => {
      setDraft(null);
      onText(event.currentTarget.value);
    },
  };
}
