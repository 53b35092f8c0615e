const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

/** Where an element stands: itself and all that is around it, each with its place among its siblings. */
export type Trail = readonly { element: Element; place: number }[];

export function trailOf(element: Element): Trail {
  const trail: { element: Element; place: number }[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    trail.push({ element: at, place: at.parentElement ? [...at.parentElement.children].indexOf(at) : 0 });
  }
  return trail;
}

/** What is left of the surroundings of an element that has gone: the nearest that is still there, and the place in it. */
export function whatIsLeft(trail: Trail): { home: Element; place: number } | null {
  const level = trail.findIndex(({ element }) => element.isConnected);
  const gone = trail[level - 1];
  const home = trail[level]?.element;
  return gone && home ? { home, place: gone.place } : null;
}

/** What took the place, else what stood before it, else the nearest around both that can have the focus. */
export function heirOf(home: Element, place: number): HTMLElement | null {
  for (let around: Element | null = home, at = place; around !== null; around = around.parentElement) {
    if (around.matches('.app')) return document.getElementById('map');
    const beside = [around.children[at], around.children[at - 1]].map(firstFocusable).find((found) => found !== null);
    if (beside) return beside;
    if (around instanceof HTMLElement && around.matches('[tabindex]')) return around;
    at = around.parentElement ? [...around.parentElement.children].indexOf(around) : 0;
  }
  return null;
}

function firstFocusable(element: Element | undefined): HTMLElement | null {
  if (!element) return null;
  const all = [element, ...element.querySelectorAll(FOCUSABLE)];
  const first = all.find((found) => found.matches(FOCUSABLE) && found.checkVisibility());
  return first instanceof HTMLElement ? first : null;
}
