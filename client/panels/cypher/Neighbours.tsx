import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Graph } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useView } from '../../context/store-context.ts';
import { leadingOn } from '../../model/cypher/sub-map.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';

interface NeighboursProps {
  /** What the picture shows. */
  part: Graph;
  expanded: ReadonlySet<NodeKey>;
  onExpand: (key: NodeKey) => void;
  onReset: () => void;
}

/** What leads on from the picture: the neighbours of the selected node first, then those of the others. */
export function Neighbours({ part, expanded, onExpand, onReset }: NeighboursProps): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const nameOf = useNameOf();
  const selection = useView('selection');
  const selected = selection?.kind === 'node' ? selection.key : null;
  const more = useMemo(() => leadingOn(graph, part), [graph, part]);
  const first = more.find(({ key }) => key === selected);
  return (
    <>
      <div className="answer-tools">
        {first ? (
          <button type="button" className="button small" onClick={() => onExpand(first.key)}>
            <Icon name="plus" size={12} />
            <bdi>{t('answer.neighboursOf', { name: nameOf(first.key), count: first.count })}</bdi>
          </button>
        ) : (
          more.length > 0 && <p className="quiet">{t('answer.neighboursHint')}</p>
        )}
        {expanded.size > 0 && (
          <button type="button" className="button small" onClick={onReset}>
            <Icon name="undo" size={12} /> {t('answer.onlyRows')}
          </button>
        )}
      </div>
      {more.length > 0 && (
        <details className="answer-more">
          <summary>{t('answer.goOn', { count: more.length })}</summary>
          <ul>
            {more.map(({ key, count }) => (
              <li key={key}>
                <button type="button" className="entity" onClick={() => onExpand(key)}>
                  <bdi>{nameOf(key)}</bdi>
                  <span className="quiet" aria-hidden="true">
                    +{count}
                  </span>
                  <span className="visually-hidden">{t('answer.addNeighbours', { count })}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
