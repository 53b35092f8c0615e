import { useEffect } from 'react';
import { useDispatch } from './store-context.ts';

/** Says a text to screen readers whenever it becomes another; empty says nothing. */
export function useAnnounce(text: string): void {
  const dispatch = useDispatch();
  useEffect(() => {
    if (text !== '') dispatch({ type: 'announce', text });
  }, [dispatch, text]);
}
