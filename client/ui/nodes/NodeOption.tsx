import type { ReactElement, ReactNode } from 'react';
import type { NodeAttributes } from '../../../server/contract/graph.ts';
import { TypeMark } from './marks.tsx';
import { BothNames } from './NodeName.tsx';

type NamedNode = Pick<NodeAttributes, 'nodeType' | 'name_zh' | 'name_en'>;

/** A node as a choice in a list: its type, both names, and what else is to say. */
export function NodeOption({ node, children }: { node: NamedNode; children?: ReactNode }): ReactElement {
  return (
    <>
      <BothNames node={node} />
      <span className="option-meta">
        {children}
        <TypeMark nodeType={node.nodeType} />
      </span>
    </>
  );
}
