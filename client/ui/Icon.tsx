import type { ReactElement } from 'react';

/** Strokes on a grid of 16; each is drawn with round ends, 1.5 wide. */
const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'm4 4 8 8m0-8-8 8',
  glance: 'M2.500 3h11v10h-11zM2.500 6.500h11M6.500 3v10M9 9.500h2',
  map: 'M3 4.5h3v3H3zm7-2h3v3h-3zm0 8h3v3h-3zM6 6l4-1.6M6 6.6l4 4.6',
  trace:
    'M3.5 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Zm9-7a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM5 11.5h4.5a2.5 2.5 0 0 0 0-5H6.3a2 2 0 0 1 0-2H11',
  reach: 'M3 8h4m0 0 5-4.500M7 8h6M7 8l5 4.500M2.500 8h.01',
  policies: 'M8 2 13 4v4c0 3-2.200 5.200-5 6-2.800-.8-5-3-5-6V4zM5.800 8l1.600 1.600L10.400 6.500',
  levers: 'M2 13.500h12M8 13.500 6.500 10h3zM3 5.500 13 9.500M3 5.500h.01',
  loops: 'M12.500 6A5 5 0 0 0 3.300 6M3.500 10a5 5 0 0 0 9.200 0M3 3v3h3m7 7v-3h-3',
  coverage: 'M2.500 2.500h11v11h-11zM2.500 6h11M2.500 10h11M6 2.500v11M10 2.500v11',
  'what-if': 'M3 4.500h10M3 8h10M3 11.500h10M5.500 3v3M10 6.500v3M7 10v3',
  cypher: 'M2.500 3.500h11v9h-11zM5 6.500 7 8 5 9.500M8.500 10h2.500',
  briefing: 'M5 2.500h6v2H5zM5 3.500H3.500v10h9v-10H11M5.500 7.500h5M5.500 10h5',
  compare: 'M6 12A4 4 0 1 0 6 4a4 4 0 0 0 0 8Zm4 0a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
  filter: 'M2.500 3.500h11L9.500 8.500v4l-3 1v-5z',
  undo: 'M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M3 6.500 6 3.500M3 6.500l3 3',
  redo: 'M13 6.500H6.500a3.500 3.500 0 0 0 0 7H10M13 6.500l-3-3M13 6.500l-3 3',
  hide: 'M2 8s2.500-4.500 6-4.500S14 8 14 8s-2.500 4.500-6 4.500S2 8 2 8ZM3 13 13 3',
  paper: 'M4 2h5.5L12 4.5V14H4zm2 5h4M6 9.5h4M6 12h2.5',
  outline: 'M3 3.5h2M7.5 3.5H13M5 8h2m2.5 0H13M5 12.5h2m2.5 0H13M3.5 5.5v7',
  link: 'M6.7 9.3a2.5 2.5 0 0 0 3.6 0l2-2a2.5 2.5 0 0 0-3.6-3.6l-.6.6M9.3 6.7a2.5 2.5 0 0 0-3.6 0l-2 2a2.5 2.5 0 0 0 3.6 3.6l.6-.6',
  sun: 'M8 10.8A2.8 2.8 0 1 0 8 5.2a2.8 2.8 0 0 0 0 5.6ZM8 1.5v1m0 11v1M1.5 8h1m11 0h1M3.4 3.4l.7.7m7.8 7.8.7.7m0-9.2-.7.7m-7.8 7.8-.7.7',
  moon: 'M13.2 9.8A5.6 5.6 0 0 1 6.2 2.8a5.6 5.6 0 1 0 7 7Z',
  centre: 'M8 11A3 3 0 1 0 8 5a3 3 0 0 0 0 6Zm0-9.5V4m0 8v2.5M1.5 8H4m8 0h2.5',
  unfold: 'M5 6 8 3l3 3M5 10l3 3 3-3',
  fold: 'm5 3 3 3 3-3M5 13l3-3 3 3',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  right: 'm6 4 4 4-4 4',
  left: 'm10 4-4 4 4 4',
  swap: 'M5 13V3.5m0 0L2.5 6M5 3.5 7.500 6M11 3v9.500m0 0L8.500 10M11 12.500 13.500 10',
  pick: 'm4 3 8.500 4-3.700 1.300L7.500 12z',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  pin: 'M6 2.500h4l-.6 4L12 9H4l2.600-2.500zM8 9v4.500',
  check: 'm3.500 8.500 3 3 6-7',
  save: 'M8 2.500v7.500m0 0L5 7m3 3 3-3M3 12.500v1h10v-1',
  copy: 'M5.500 5.500h7v8h-7zM3.500 10.500v-8h7',
  warning: 'M8 2.500 14.500 13.500h-13zM8 6.500v3m0 2v.01',
  keyboard: 'M2 4.500h12v7H2zM4.500 7h.01M7 7h.01M9.500 7h.01M11.500 7h.01M5.500 9.500h5',
  languages:
    'M2.500 4h6M5.500 2.500V4m2 0c-.4 2.400-2 4.300-4.500 5.500M4 6c.7 1.500 1.800 2.700 3.500 3.500M8 13.500l3-7 3 7m-1-2.200h-4',
  eye: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8ZM8 9.700a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words, or inside a control that has a name of its own; screen readers pass over it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): ReactElement {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
