import { useEffect, useMemo } from 'react';
import type { EdgeKey, NodeKey, PassageId } from '../../../server/contract/ids.ts';
import type { PaperText, Passage } from '../../../server/contract/papers.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { endsOf } from '../../model/ends-of.ts';
import { useGathered } from '../../context/use-arrow.ts';
import { scrollToPassage } from './scroll.ts';

/** What of the text the selection on the map speaks of. */
export interface Chosen {
  /** Claims whose words are highlighted. */
  edges: ReadonlySet<EdgeKey>;
  /** Passages that the selection stands in, in the order of the text. */
  passages: readonly PassageId[];
  /** The node whose passages these are, where a node is selected. */
  node: NodeKey | null;
}

export function useChosen(text: PaperText): Chosen {
  const { dataGraph } = useData();
  const selection = useView('selection');
  const gathered = useGathered(selection?.kind === 'arrow' ? selection : null);
  return useMemo(() => {
    if (selection?.kind === 'node') {
      const atNode = new Set<string>(dataGraph.edges(selection.key));
      const speaksOf = ({ nodes, edges }: Passage): boolean =>
        nodes.includes(selection.key) || edges.some((edge) => atNode.has(edge));
      return { edges: new Set(), passages: idsInOrder(text.passages.filter(speaksOf)), node: selection.key };
    }
    const edges = new Set(selection?.kind === 'edge' ? [selection.key] : gathered);
    const quotes = (passage: Passage): boolean => passage.edges.some((edge) => edges.has(edge));
    return { edges, passages: idsInOrder(text.passages.filter(quotes)), node: null };
  }, [text, dataGraph, selection, gathered]);
}

function idsInOrder(passages: readonly Passage[]): PassageId[] {
  return passages.toSorted((a, b) => a.start - b.start).map(({ id }) => id);
}

/** A passage that is chosen in the text keeps its claims bright on the map. */
export function useEmphasis(passage: Passage | null): void {
  const { dataGraph } = useData();
  const dispatch = useDispatch();
  useEffect(() => {
    const edges = passage?.edges.filter((edge) => dataGraph.hasEdge(edge)) ?? [];
    const nodes = passage?.nodes.filter((node) => dataGraph.hasNode(node)) ?? [];
    const ends = edges.flatMap((edge) => endsOf(dataGraph, edge));
    const hasNone = edges.length + nodes.length === 0;
    dispatch({ type: 'emphasise', emphasis: hasNone ? null : { nodes: [...new Set([...ends, ...nodes])], edges } });
    return () => dispatch({ type: 'emphasise', emphasis: null });
  }, [passage, dataGraph, dispatch]);
}

/** The text follows the selection; a passage chosen in the text stays where it is. */
export function useScrollToChosen(passages: readonly PassageId[], chosenInText: PassageId | null): void {
  const target = chosenInText ?? passages[0] ?? null;
  useEffect(() => {
    if (target !== null) scrollToPassage(target);
  }, [target]);
}
