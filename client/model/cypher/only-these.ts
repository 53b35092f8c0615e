import { queryText } from '../../state/url.ts';
import { filterParameters } from '../../state/url-filters.ts';
import { NO_FILTERS } from '../../state/filters.ts';
import type { Filters } from '../../state/filters.ts';
import type { Entities } from './entities.ts';

/** Characters of an address that the nodes and edges of an answer may take up. */
const LONGEST = 6000;

/** The filter that leaves only what an answer speaks of; null where an address has no room for it. */
export function onlyThese({ nodes, edges }: Entities): Pick<Filters, 'onlyNodes' | 'onlyEdges'> | null {
  const only = { onlyNodes: nodes, onlyEdges: edges };
  const written = filterParameters({ ...NO_FILTERS, ...only }).map(([name, value]) => [name, String(value)]);
  return queryText(new URLSearchParams(written)).length <= LONGEST ? only : null;
}

/** Whether the map shows only this already. */
export function isOnly(filters: Filters, { nodes, edges }: Entities): boolean {
  return filters.onlyNodes.join('\n') === nodes.join('\n') && filters.onlyEdges.join('\n') === edges.join('\n');
}
