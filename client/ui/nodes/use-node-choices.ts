import { useMemo } from 'react';
import { CAUSAL_NODE_TYPES } from '../../../server/contract/graph.ts';
import type { GraphNode, NodeType } from '../../../server/contract/graph.ts';
import { useData } from '../../context/data-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { useSearch } from '../../context/use-search.ts';
import type { SearchState } from '../../context/use-search.ts';
import { nameIn } from '../claims/claim-words.ts';

/** Types of what can be an end of a chain, in the order of the layout. */
const END_TYPES: readonly NodeType[] = [...CAUSAL_NODE_TYPES, 'Concept'];

/**
 * Nodes that can be an end of a chain: what the search finds for the query, best first, in every script and spelling
 * that it knows; all of them, by type and name, while nothing is typed.
 */
export function useNodeChoices(
  query: string,
  types: readonly NodeType[] = END_TYPES,
): { nodes: readonly GraphNode[]; search: SearchState } {
  const { graph } = useData();
  const language = useLanguage();
  const search = useSearch(query, types);
  const all = useMemo(() => {
    const collator = new Intl.Collator(language);
    const byType = ({ attributes }: GraphNode): number => types.indexOf(attributes.nodeType);
    return graph.nodes
      .filter(({ attributes }) => types.includes(attributes.nodeType))
      .toSorted(
        (a, b) =>
          byType(a) - byType(b) || collator.compare(nameIn(language, a.attributes), nameIn(language, b.attributes)),
      );
  }, [graph, language, types]);
  const nodes = useMemo(() => {
    if (query.trim() === '') return all;
    if (search.status !== 'found') return [];
    const byKey = new Map(all.map((node) => [node.key, node]));
    return search.hits.flatMap(({ key }) => byKey.get(key) ?? []);
  }, [all, query, search]);
  return { nodes, search };
}
