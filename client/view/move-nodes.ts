import { GLIDE } from './map-camera.ts';
import type { Scene } from './scene.ts';

interface Point {
  x: number;
  y: number;
}

function smooth(share: number): number {
  return 1 - (1 - share) ** 2;
}

/** Where a node of the new scene comes from: its own old place, or that of the heading it was in or goes to. */
function findOrigin(key: string, before: Scene, after: Scene): Point | null {
  if (before.graph.hasNode(key)) return before.graph.getNodeAttributes(key);
  const heading = [...before.homes].find(([node]) => node === key)?.[1];
  if (heading !== undefined && before.graph.hasNode(heading)) return before.graph.getNodeAttributes(heading);
  return after.graph.hasNode(key) ? after.graph.getNodeAttributes(key) : null;
}

/** Lets the nodes of a scene glide from where they were to where they belong; returns what ends that at once. */
export function moveNodes(before: Scene, after: Scene, onStep: () => void): () => void {
  const moves = after.graph.mapNodes((key, { x, y }) => {
    const { x: fromX, y: fromY } = findOrigin(key, before, after) ?? { x, y };
    return { key, fromX, fromY, x, y };
  });
  const place = (share: number): void => {
    const byKey = new Map(moves.map((move) => [move.key, move]));
    after.graph.updateEachNodeAttributes(
      (key, attributes) => {
        const move = byKey.get(key);
        if (move === undefined) return attributes;
        return {
          ...attributes,
          x: move.fromX + (move.x - move.fromX) * share,
          y: move.fromY + (move.y - move.fromY) * share,
        };
      },
      { attributes: ['x', 'y'] },
    );
  };
  const start = performance.now();
  let frame = 0;
  const step = (): void => {
    const share = Math.min(1, (performance.now() - start) / GLIDE);
    place(smooth(share));
    onStep();
    if (share < 1) frame = requestAnimationFrame(step);
  };
  place(0);
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    place(1);
  };
}
