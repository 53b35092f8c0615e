import type { ReactElement } from 'react';
import { OutlineSwitch, PerspectiveSwitch } from './PerspectiveSwitch.tsx';

/** The rooms at the thumb's height, on a phone. */
export function TabBar(): ReactElement {
  return (
    <div className="tab-bar">
      <OutlineSwitch />
      <PerspectiveSwitch />
    </div>
  );
}
