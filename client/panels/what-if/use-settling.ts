import { useEffect, useRef, useState } from 'react';

const DELAY_MS = 150;

/** A value that is shown as it moves, and passed on once it rests; another value from outside takes its place. */
export function useSettling<T>(value: T, onSettle: (value: T) => void): [shown: T, setShown: (value: T) => void] {
  const [draft, setDraft] = useState<{ from: T; to: T } | null>(null);
  const settle = useRef(onSettle);
  useEffect(() => {
    settle.current = onSettle;
  });
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => settle.current(draft.to), DELAY_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const isMoving = draft !== null && draft.from === value;
  return [isMoving ? draft.to : value, (to) => setDraft({ from: value, to })];
}
