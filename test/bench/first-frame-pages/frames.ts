/** What one move of the pointer led to, in milliseconds. */
export interface Hover {
  /** From the move to the end of the frame. */
  frame: number;
  /** In which the page itself was at work: in its listeners, and in what it does before the frame is painted. */
  work: number;
}

/** What both pages tell the benchmark. */
export interface FramePage {
  /** Milliseconds from the start of the navigation to the end of the first frame with the map in it, or null before. */
  firstFrame: number | null;
  hovers: Hover[];
  /** Where the node with the most arrows is on the screen. */
  busiest: () => { x: number; y: number };
}

declare global {
  interface Window {
    framePage: FramePage;
  }
}

/** The end of the next frame: after it was painted, a task gets its turn. */
export function endOfFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

/**
 * Notes how long the frame after each move of the pointer takes. A listener that comes first and one that comes last, and
 * a turn of each in the frame, enclose what the page does.
 */
export function timeHovers(page: FramePage): void {
  let [start, drawingFrom] = [0, Promise.resolve(0)];
  document.addEventListener(
    'mousemove',
    () => {
      start = performance.now();
      drawingFrom = nextFrame();
    },
    { capture: true },
  );
  window.addEventListener('mousemove', () => {
    const [began, listened] = [start, performance.now() - start];
    void Promise.all([drawingFrom, nextFrame(), endOfFrame()]).then(([from, until, end]) =>
      page.hovers.push({ frame: end - began, work: listened + until - from }),
    );
  });
}
