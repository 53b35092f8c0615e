import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import type { Entities } from '../../model/cypher/entities.ts';
import { isOnly, onlyThese } from '../../model/cypher/only-these.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useEmphasis } from '../../context/use-emphasis.ts';

/** Keeps what the rows speak of bright on the map, until the reader turns it off; or leaves nothing else on it. */
export function OnMap({ found }: { found: Entities }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const [isOn, setOn] = useState(true);
  const emphasis = useMemo(
    () => (isOn ? withEnds(found, (edge) => dataGraph.extremities(edge)) : null),
    [isOn, found, dataGraph],
  );
  useEmphasis(emphasis);
  return (
    <>
      <label className="switch">
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
        {t('cypher.onMap', { nodes: found.nodes.length, edges: found.edges.length })}
      </label>
      <OnlyThese found={found} />
    </>
  );
}

function OnlyThese({ found }: { found: Entities }): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const filters = useView('filters');
  const only = useMemo(() => onlyThese(found), [found]);
  if (isOnly(filters, found)) {
    return (
      <button
        type="button"
        className="button small"
        onClick={() => dispatch({ type: 'set-filters', filters: { onlyNodes: [], onlyEdges: [] } })}
      >
        <Icon name="undo" size={14} /> {t('answer.wholeMap')}
      </button>
    );
  }
  return only === null ? (
    <p className="quiet">{t('answer.tooManyForMap')}</p>
  ) : (
    <button type="button" className="button small" onClick={() => dispatch({ type: 'set-filters', filters: only })}>
      <Icon name="filter" size={14} /> {t('answer.onlyThese')}
    </button>
  );
}

/** An arrow is seen with the nodes at its ends. */
function withEnds({ nodes, edges }: Entities, ends: (edge: string) => string[]): Entities {
  const all = new Set<string>([...nodes, ...edges.flatMap(ends)]);
  return { nodes: [...all] as Entities['nodes'], edges };
}
