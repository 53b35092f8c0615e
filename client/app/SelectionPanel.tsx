import type { ReactElement } from 'react';
import type { Selection } from '../state/view-state.ts';
import { BundleEdgePanel } from '../panels/bundle-edge/BundleEdgePanel.tsx';
import { EdgePanel } from '../panels/edge/EdgePanel.tsx';
import { NodePanel } from '../panels/node/NodePanel.tsx';

/** What is selected on the map, with its sentences. */
export function SelectionPanel({ selection }: { selection: Selection }): ReactElement {
  switch (selection.kind) {
    case 'node':
      return <NodePanel nodeKey={selection.key} />;
    case 'edge':
      return <EdgePanel edgeKey={selection.key} />;
    case 'bundle-edge':
      return <BundleEdgePanel source={selection.source} target={selection.target} />;
  }
}
