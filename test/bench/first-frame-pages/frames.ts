/** What both pages tell the benchmark. */
export interface FramePage {
  /** Milliseconds from the start of the navigation to the end of the first frame with the map in it, or null before. */
  firstFrame: number | null;
  /** Milliseconds from each move of the pointer to the end of the frame that it led to. */
  hovers: number[];
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

/** Notes how long the frame after each move of the pointer takes. */
export function timeHovers(page: FramePage): void {
  document.addEventListener(
    'mousemove',
    () => {
      const start = performance.now();
      void endOfFrame().then((end) => page.hovers.push(end - start));
    },
    { capture: true },
  );
}
