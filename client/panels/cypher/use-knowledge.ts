import { useMemo } from 'react';
import { callables, graphOutline, namedQueries } from '../../context/cypher-resources.ts';
import { useResource } from '../../context/resource.ts';
import { useData } from '../../context/data-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import type { Knowledge } from '../../model/cypher/complete.ts';
import { titleIn } from '../../model/cypher/question-model.ts';

/** What the editor can propose: as much of it as has come. */
export function useKnowledge(): Knowledge {
  const { graph } = useData();
  const language = useLanguage();
  const names = useResource(graphOutline, 'all');
  const called = useResource(callables, 'all');
  const queries = useResource(namedQueries, 'all');
  const known = names.status === 'ready' ? names.value : null;
  const functions = called.status === 'ready' ? called.value : null;
  const named = queries.status === 'ready' ? queries.value : null;
  return useMemo(
    () => ({
      labels: known?.labels ?? [],
      relationshipTypes: known?.relationshipTypes ?? [],
      propertyKeys: known?.propertyKeys ?? [],
      nodes: graph.nodes.map(({ key, attributes: { name_zh, name_en } }) => ({ key, name_zh, name_en })),
      callables: functions ?? [],
      queries: (named ?? []).map((query) => ({ title: titleIn(language, query), text: query.text })),
    }),
    [graph, language, known, functions, named],
  );
}
