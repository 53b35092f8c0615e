import { useCallback, useEffect, useRef, useState } from 'react';
import { useAppStore, useQuestion } from '../../context/store-context.ts';
import { withoutSelection, withSelection } from '../../model/cypher/selection.ts';
import type { CypherQuestion } from './question.ts';
import { useSelectionValue } from './use-selection-value.ts';

const QUIET_MS = 400;

type Typed = Pick<CypherQuestion, 'text' | 'parameters'>;

interface Draft extends Typed {
  change: (change: Partial<Typed>) => void;
}

/** What is typed, at once, with what is selected on the map where the statement asks for it; the address follows when the keys are still, and when the panel goes. */
export function useDraft(): Draft {
  const { dispatch } = useAppStore();
  const { text, parameters } = useQuestion('cypher');
  const selected = useSelectionValue();
  const [typed, setTyped] = useState<Partial<Typed>>({});
  const pending = useRef<Partial<Typed>>({});
  const flush = useCallback(() => {
    if (Object.keys(pending.current).length === 0) return;
    dispatch({ type: 'ask', of: 'cypher', change: pending.current });
    pending.current = {};
  }, [dispatch]);
  // What comes from elsewhere, such as a step back, stands before what was typed.
  useEffect(() => setTyped(pending.current), [text, parameters]);
  useEffect(() => {
    const timer = setTimeout(flush, QUIET_MS);
    return () => clearTimeout(timer);
  }, [typed, flush]);
  useEffect(() => flush, [flush]);
  const statement = typed.text ?? text;
  const change = useCallback(
    (changed: Partial<Typed>) => {
      const own = changed.parameters !== undefined && { parameters: withoutSelection(statement, changed.parameters) };
      pending.current = { ...pending.current, ...changed, ...own };
      setTyped(pending.current);
    },
    [statement],
  );
  const given = withSelection(statement, typed.parameters ?? parameters, selected);
  return { text: statement, parameters: given, change };
}
