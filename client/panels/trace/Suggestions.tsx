import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode, NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../app/data-context.ts';
import { useDispatch } from '../../app/store-context.ts';
import { useNameOf } from '../shared/use-claim-words.ts';

const SHOWN = 4;

/** Questions to begin with: from the paper's headings of factors and countermeasures to its headings of advantages. */
export function Suggestions(): ReactElement | null {
  const { t } = useTranslation();
  const { graph } = useData();
  const dispatch = useDispatch();
  const nameOf = useNameOf();
  const pairs = useMemo(() => suggestPairs(graph.nodes), [graph]);
  if (pairs.length === 0) return null;
  return (
    <section className="suggestions" aria-label={t('trace.suggestions')}>
      <h3>{t('trace.suggestions')}</h3>
      <ul>
        {pairs.map(({ from, to }) => (
          <li key={`${from} ${to}`}>
            <button
              type="button"
              className="suggestion"
              onClick={() => {
                dispatch({ type: 'set-trace-end', end: 'from', key: from });
                dispatch({ type: 'set-trace-end', end: 'to', key: to });
              }}
            >
              <bdi>{nameOf(from)}</bdi> <span aria-hidden="true">→</span>
              <span className="visually-hidden">{t('trace.to')}</span> <bdi>{nameOf(to)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Headings are the nodes that others are folded into. */
export function suggestPairs(nodes: readonly GraphNode[]): { from: NodeKey; to: NodeKey }[] {
  const bundles = new Set(nodes.map(({ attributes }) => attributes.bundle));
  const headings = (nodeType: NodeType): NodeKey[] =>
    nodes.filter(({ key, attributes }) => bundles.has(key) && attributes.nodeType === nodeType).map(({ key }) => key);
  const targets = headings('Advantage');
  return [...headings('Factor'), ...headings('Countermeasure')]
    .flatMap((from, index) => {
      const to = targets[index % targets.length];
      return to === undefined ? [] : [{ from, to }];
    })
    .slice(0, SHOWN);
}
