import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainEnd } from '../../ui/chains/chain-ends.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TypeMark } from '../../ui/nodes/marks.tsx';
import { EffectTag, NetWords } from '../../ui/claims/NetMark.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { usePointing } from '../../context/use-pointing.ts';
import type { ComparedGroup, ComparedLine, Sides } from './compare-model.ts';
import { ComparedChains } from './ComparedChains.tsx';
import { SideMark } from './SideMark.tsx';

interface ComparedTableProps {
  group: ComparedGroup;
  sides: Sides;
}

/** Nodes that the same sides reach, with what each does to them. */
export function ComparedTable({ group, sides }: ComparedTableProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const id = `compare-${group.kind}`;
  const names = { left: nameOf(sides.left), right: nameOf(sides.right) };
  return (
    <section className="compare-group" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} dir="auto">
        {t(`compare.group.${group.kind}`, names)} <span className="count">{group.lines.length}</span>
      </h3>
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{t('compare.reached')}</th>
            <th scope="col">
              <SideMark side="left" /> <bdi>{names.left}</bdi>
            </th>
            <th scope="col">
              <SideMark side="right" /> <bdi>{names.right}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {group.lines.map((line) => (
            <ComparedRow key={line.key} line={line} sides={sides} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ComparedRow({ line, sides }: { line: ComparedLine; sides: Sides }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const pointing = usePointing();
  const [isOpen, setOpen] = useState(false);
  const edges = [line.left, line.right].flatMap((end) => end?.best.edges ?? []);
  return (
    <>
      <tr {...pointing(edges)}>
        <th scope="row">
          <span className="compared-name">
            <button
              type="button"
              className="icon-button small"
              aria-expanded={isOpen}
              aria-label={t('compare.chains', { node: nameOf(line.key) })}
              title={t('chainItem.show')}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name={isOpen ? 'down' : 'right'} size={12} />
            </button>
            <TypeMark nodeType={line.nodeType} quiet />
            <NodeButton nodeKey={line.key} />
          </span>
        </th>
        <SideCell end={line.left} />
        <SideCell end={line.right} />
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={3}>
            <ComparedChains line={line} sides={sides} />
          </td>
        </tr>
      )}
    </>
  );
}

function SideCell({ end }: { end: ChainEnd | null }): ReactElement {
  return (
    <td data-empty={end === null || undefined}>
      <NetWords net={end?.net ?? 'none'} /> {end?.effect && <EffectTag effect={end.effect} />}
    </td>
  );
}
