import type { ReactElement, ReactNode } from 'react';
import { useAppStore } from '../context/store-context.ts';
import type { PerspectiveId } from '../state/perspective.ts';
import { HOME } from '../state/view-state.ts';
import { SelectionStrip } from './nodes/SelectionStrip.tsx';
import { PanelFrame } from './PanelFrame.tsx';

interface PerspectiveFrameProps {
  id: PerspectiveId;
  heading: string;
  /** Accessible name of the region, where it is not the heading. */
  label?: string;
  /** What is shown, where that can change within the perspective. */
  subject?: string;
  /** Whether what is selected on the map is named at the foot. */
  hasSelection?: boolean;
  children: ReactNode;
}

/** The panel of a perspective: closing it leads back to the map; what it asks can be picked for the briefing. */
export function PerspectiveFrame({
  id,
  heading,
  label = heading,
  subject = id,
  hasSelection = false,
  children,
}: PerspectiveFrameProps): ReactElement {
  const { rules, dispatch } = useAppStore();
  return (
    <PanelFrame
      label={label}
      subject={subject}
      isBriefable={rules[id].finding !== undefined}
      heading={heading}
      onClose={() => dispatch({ type: 'set-perspective', perspective: HOME })}
    >
      {children}
      {hasSelection && (
        <div className="panel-dock">
          <SelectionStrip />
        </div>
      )}
    </PanelFrame>
  );
}
