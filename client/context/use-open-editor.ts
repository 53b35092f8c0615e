import { useCallback } from 'react';
import { useAppStore } from './store-context.ts';
import { readParameters, writeParameters } from '../model/cypher/fields.ts';
import type { KeptStatement } from '../model/cypher/kept.ts';
import { withRun } from '../model/cypher/kept.ts';
import { useHistory } from './use-kept.ts';

/** Opens a statement in the editor, where it is shown and not run. What stood there goes to the history, so that it is not lost. */
export function useOpenEditor(): (statement: KeptStatement) => void {
  const { state, dispatch } = useAppStore();
  const [, changeHistory] = useHistory();
  return useCallback(
    ({ text, parameters }) => {
      const { cypher } = state.getState().view.questions;
      if (cypher.text.trim() !== '' && cypher.text !== text) {
        const left = { text: cypher.text, parameters: readParameters(cypher.parameters) ?? {} };
        changeHistory((history) => withRun(history, { ...left, at: Date.now(), rows: null }));
      }
      const change = { tab: 'editor', text, parameters: writeParameters(parameters), query: null } as const;
      dispatch({ type: 'ask', of: 'cypher', change });
    },
    [state, dispatch, changeHistory],
  );
}
