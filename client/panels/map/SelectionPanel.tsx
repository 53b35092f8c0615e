import type { ReactElement } from 'react';
import { useView } from '../../context/store-context.ts';
import { ArrowPanel } from './arrow/ArrowPanel.tsx';
import { EdgePanel } from './edge/EdgePanel.tsx';
import { NodePanel } from './node/NodePanel.tsx';

/** What is selected on the map, with its sentences. */
export function SelectionPanel(): ReactElement | null {
  const selection = useView('selection');
  switch (selection?.kind) {
    case undefined:
      return null;
    case 'node':
      return <NodePanel nodeKey={selection.key} />;
    case 'edge':
      return <EdgePanel edgeKey={selection.key} />;
    case 'arrow':
      return <ArrowPanel source={selection.source} target={selection.target} />;
  }
}
