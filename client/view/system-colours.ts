import type { SystemColours } from './palette.ts';

const FORCED = '(forced-colors: active)';

function toHex(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function resolve(element: HTMLElement, keyword: string): string {
  element.style.color = keyword;
  return toHex(getComputedStyle(element).color);
}

export function areColoursForced(): boolean {
  return matchMedia(FORCED).matches;
}

/** The system's colours. Canvases take no part in forced colours by themselves. */
export function readSystemColours(container: HTMLElement): SystemColours {
  const probe = document.createElement('span');
  container.append(probe);
  const colours = {
    canvas: resolve(probe, 'Canvas'),
    canvasText: resolve(probe, 'CanvasText'),
    grayText: resolve(probe, 'GrayText'),
    highlight: resolve(probe, 'Highlight'),
    linkText: resolve(probe, 'LinkText'),
  };
  probe.remove();
  return colours;
}

/** Calls back when colours become forced or free; returns what stops it. */
export function watchForcedColours(onChange: () => void): () => void {
  const query = matchMedia(FORCED);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
