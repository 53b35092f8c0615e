import { useEffect, useState } from 'react';
import { useApp, useView } from '../context/store-context.ts';
import { hasPanelIn } from './PanelHost.tsx';

interface Insets {
  right: number;
  bottom: number;
  /** Width that is left of the map. */
  free: number;
}

const NONE: Insets = { right: 0, bottom: 0, free: Number.POSITIVE_INFINITY };

/** How much of the map's right and bottom edge panels lie over, in pixels. */
export function useInsets(): Insets {
  const perspective = useView('perspective');
  const outline = useView('outline');
  const hasPanel = useApp(({ view }) => hasPanelIn(view));
  const [insets, setInsets] = useState(NONE);
  useEffect(() => {
    const measure = (): void => setInsets((before) => same(before, measured()));
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of document.querySelectorAll('.panel, .map-canvas')) observer.observe(element);
    return () => observer.disconnect();
  }, [hasPanel, perspective, outline]);
  return insets;
}

function measured(): Insets {
  const stage = document.querySelector('.map-canvas')?.getBoundingClientRect();
  if (!stage) return NONE;
  const panels = [...document.querySelectorAll('.panel')].map((panel) => panel.getBoundingClientRect());
  const over = panels.filter(
    (panel) => panel.left < stage.right && panel.right > stage.left && panel.top < stage.bottom,
  );
  const sheets = over.filter((panel) => panel.width > stage.width * 0.9);
  const columns = over.filter((panel) => !sheets.includes(panel));
  const right = Math.max(0, ...columns.map((panel) => stage.right - panel.left));
  const bottom = Math.max(0, ...sheets.map((panel) => stage.bottom - panel.top));
  return { right, bottom, free: stage.width - right };
}

function same(before: Insets, after: Insets): Insets {
  return before.right === after.right && before.bottom === after.bottom && before.free === after.free ? before : after;
}
