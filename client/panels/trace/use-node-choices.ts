import { useMemo } from 'react';
import { CAUSAL_NODE_TYPES } from '../../../server/contract/graph.ts';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { useData } from '../../app/data-context.ts';
import { useLanguage } from '../../app/use-language.ts';
import { nameIn } from '../shared/claim-words.ts';

const TYPE_ORDER: readonly string[] = [...CAUSAL_NODE_TYPES, 'Concept'];

/** Nodes that can be an end of a chain and have the words in one of their names; by type, then by name. */
export function useNodeChoices(query: string): GraphNode[] {
  const { graph } = useData();
  const language = useLanguage();
  const sorted = useMemo(() => {
    const collator = new Intl.Collator(language);
    return graph.nodes
      .filter(({ attributes }) => TYPE_ORDER.includes(attributes.nodeType))
      .toSorted(
        (a, b) =>
          TYPE_ORDER.indexOf(a.attributes.nodeType) - TYPE_ORDER.indexOf(b.attributes.nodeType) ||
          collator.compare(nameIn(language, a.attributes), nameIn(language, b.attributes)),
      );
  }, [graph, language]);
  return useMemo(() => sorted.filter((node) => hasWords(node, query)), [sorted, query]);
}

/** Whether each of the words stands in a name of the node, in either language. */
export function hasWords({ attributes }: GraphNode, query: string): boolean {
  const names = [attributes.name_zh, attributes.name_en, ...attributes.aliases].join('\n').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => names.includes(word));
}
