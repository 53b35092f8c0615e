import './answers.css';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import type { EdgeKey, NodeKey } from '../../../server/contract/ids.ts';
import type { Joint } from '../../../server/contract/reasoning.ts';
import { useData } from '../../context/data-context.ts';
import { hasJoint } from '../../model/chain.ts';
import { EdgeSign } from '../nodes/marks.tsx';
import { useNameOf } from '../claims/use-claim-words.ts';

interface ChainGlanceProps {
  nodes: readonly NodeKey[];
  edges: readonly EdgeKey[];
  joints: readonly Joint[];
}

/** A chain in one line of names and signs, for the eye; what it says stands elsewhere in words. */
export function ChainGlance({ nodes, edges, joints }: ChainGlanceProps): ReactElement {
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  return (
    <span className="glance" aria-hidden="true">
      {nodes.map((node, index) => {
        const edge = edges[index];
        return (
          <Fragment key={node}>
            <bdi className="glance-node" data-joint={hasJoint(joints, index - 1, false) || undefined}>
              {nameOf(node)}
            </bdi>
            {edge !== undefined && (
              <span className="glance-sign" data-joint={hasJoint(joints, index, true) || undefined}>
                <EdgeSign attributes={dataGraph.getEdgeAttributes(edge)} />
              </span>
            )}
          </Fragment>
        );
      })}
    </span>
  );
}
