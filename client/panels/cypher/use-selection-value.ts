import { useMemo } from 'react';
import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import { useView } from '../../context/store-context.ts';
import { selectionValue } from '../../model/cypher/selection.ts';
import { useGathered } from '../../context/use-arrow.ts';

/** What `$selection` stands for now. */
export function useSelectionValue(): CypherValue | undefined {
  const selection = useView('selection');
  const gathered = useGathered(selection?.kind === 'arrow' ? selection : null);
  return useMemo(() => {
    if (selection === null) return undefined;
    return selectionValue(selection.kind === 'arrow' ? gathered : [selection.key]);
  }, [selection, gathered]);
}
