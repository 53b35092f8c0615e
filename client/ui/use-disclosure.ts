import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

export interface Disclosure {
  isOpen: boolean;
  close: () => void;
  /** For what holds the button and what it opens. */
  place: { onKeyDown: (event: KeyboardEvent) => void; onBlur: (event: FocusEvent) => void };
  button: { ref: RefObject<HTMLButtonElement | null>; 'aria-expanded': boolean; onClick: () => void };
}

/** A button that opens what is beside it; Escape gives the focus back to the button, and leaving closes it. */
export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    isOpen,
    close: () => setOpen(false),
    place: {
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      },
      // The focus goes nowhere where a control inside is gone once it was used.
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      },
    },
    button: { ref: button, 'aria-expanded': isOpen, onClick: () => setOpen(!isOpen) },
  };
}
