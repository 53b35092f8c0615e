import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeverageNode } from '../../../server/contract/leverage.ts';
import { useView } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { TypeMark } from '../../ui/nodes/marks.tsx';
import { NetMark } from '../../ui/claims/NetMark.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { usePointingAt } from '../../context/use-pointing.ts';
import { countNets } from './lever-model.ts';

/** One node in numbers; it is bright on the map while the pointer or the keyboard is on it. */
export function LeverRow({ node }: { node: LeverageNode }): ReactElement {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  const pointingAt = usePointingAt();
  const selection = useView('selection');
  const isSelected = selection?.kind === 'node' && selection.key === node.key;
  return (
    <tr data-selected={isSelected || undefined} {...pointingAt({ nodes: [node.key], edges: [] })}>
      <td>{node.rank}</td>
      <th scope="row">
        <span className="lever-name">
          <TypeMark nodeType={node.nodeType} quiet />
          <NodeButton nodeKey={node.key} />
        </span>
        <span className="lever-quadrant">{t(`levers.quadrant.${node.quadrant}`)}</span>
      </th>
      <td>{number.format(node.influence)}</td>
      <td>{number.format(node.dependence)}</td>
      <td>{node.advantages.length > 0 ? <Nets advantages={node.advantages} /> : <span className="quiet">0</span>}</td>
    </tr>
  );
}

function Nets({ advantages }: Pick<LeverageNode, 'advantages'>): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="lever-nets">
      {countNets(advantages).map(({ net, count }) => (
        <li key={net} data-net={net}>
          <NetMark net={net} /> {count}
          <span className="visually-hidden"> {t(`net.${net}`)}</span>
        </li>
      ))}
    </ul>
  );
}
