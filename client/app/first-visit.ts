/** Where the browser keeps that this reader has been led through. */
const SEEN = 'causeway.tour';

/** Whether this is a first visit; a browser that keeps nothing is not led through at all, for it would be every time. */
export function isFirstVisit(): boolean {
  try {
    if (window.localStorage.getItem(SEEN) !== null) return false;
    window.localStorage.setItem(SEEN, 'seen');
    return true;
  } catch {
    return false;
  }
}
