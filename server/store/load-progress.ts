import type { StoreContent } from './graph-store.ts';

const EVERY_MS = 5000;

/** Tells an operator every few seconds how far a load has come; a short one tells nothing. */
export function tellProgress(
  { revision, nodes, relationships }: StoreContent,
  notice: (text: string) => void,
): (written: number) => void {
  let toldAt = performance.now();
  return (written) => {
    if (performance.now() - toldAt < EVERY_MS) return;
    toldAt = performance.now();
    const all = nodes.length + relationships.length;
    notice(`Of revision ${revision}, ${written} of ${all} nodes and relationships are written.`);
  };
}
