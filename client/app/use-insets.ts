import { useEffect, useState } from 'react';
import { useView } from './store-context.ts';

interface Insets {
  right: number;
  bottom: number;
}

const NONE: Insets = { right: 0, bottom: 0 };

/** How much of the map's right and bottom edge panels lie over, in pixels. */
export function useInsets(): Insets {
  const perspective = useView('perspective');
  const selection = useView('selection');
  const outline = useView('outline');
  const hasPanel = perspective !== 'map' || selection !== null;
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
  return over.reduce<Insets>((insets, panel) => {
    const isSheet = panel.width > stage.width * 0.9;
    return isSheet
      ? { ...insets, bottom: Math.max(insets.bottom, stage.bottom - panel.top) }
      : { ...insets, right: Math.max(insets.right, stage.right - panel.left) };
  }, NONE);
}

function same(before: Insets, after: Insets): Insets {
  return before.right === after.right && before.bottom === after.bottom ? before : after;
}
