export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Where an arrow meets a node's box: a side, and how far along it from the middle, in half sides, from -1 to 1. */
export interface Port {
  side: Side;
  along: number;
}

/** The sides at which an arrow leaves and arrives. */
export interface Sides {
  source: Side;
  target: Side;
}

export interface Ended {
  key: string;
  source: string;
  target: string;
}

export interface Point {
  x: number;
  y: number;
}

/** Ends nearer than this sideways, in map units, stand above one another. */
const ABOVE = 110;
/** Share of a side that arrows may take, and the widest gap between two of them. */
const SPREAD = 0.8;
const WIDEST_GAP = 0.36;

const NORMALS: Record<Side, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: 1 },
  bottom: { x: 0, y: -1 },
};

/** The outward direction of a side, y growing upwards. */
export function sideNormal(side: Side): Point {
  return NORMALS[side];
}

/**
 * Arrows leave to the right and arrive from the left, or the other way round where they run back. Between nodes that stand
 * above one another they run straight when nothing is between them, else around, on the side of the map's middle.
 */
export function chooseSides(source: Point, target: Point, all: readonly Point[], middle: number): Sides {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  if (Math.abs(dx) >= ABOVE) return dx > 0 ? { source: 'right', target: 'left' } : { source: 'left', target: 'right' };
  const between = all.some(
    (other) =>
      other !== source &&
      other !== target &&
      Math.abs(other.x - (source.x + target.x) / 2) < ABOVE &&
      (other.y - source.y) * (other.y - target.y) < 0,
  );
  const around = source.x > middle + ABOVE ? 'left' : 'right';
  if (between) return { source: around, target: around };
  return dy > 0 ? { source: 'top', target: 'bottom' } : { source: 'bottom', target: 'top' };
}

interface End {
  edge: string;
  end: 'source' | 'target';
  side: Side;
  /** Where along the side the other end pulls. */
  pull: number;
}

function pullAlong(side: Side, from: Point, to: Point): number {
  const across = side === 'left' || side === 'right';
  const reach = Math.max(40, Math.abs(across ? to.x - from.x : to.y - from.y));
  return (across ? to.y - from.y : to.x - from.x) / reach;
}

/** Ports of every edge, by its key. Arrows at one side of a node are ordered as their other ends are, so that they fan out. */
export function assignPorts(
  edges: readonly Ended[],
  positions: ReadonlyMap<string, Point>,
): Map<string, { source: Port; target: Port }> {
  const all = [...positions.values()];
  const middle = middleOf(all);
  const sides = new Map<string, Sides>();
  for (const { key, source, target } of edges) {
    const from = positions.get(source);
    const to = positions.get(target);
    if (from && to) sides.set(key, chooseSides(from, to, all, middle));
  }
  return fanPorts(edges, positions, sides);
}

/** The middle of a map from left to right. */
export function middleOf(points: readonly Point[]): number {
  return (Math.min(...points.map(({ x }) => x)) + Math.max(...points.map(({ x }) => x))) / 2;
}

/** Ports at sides that were chosen: those of one side fan out along it. */
export function fanPorts(
  edges: readonly Ended[],
  positions: ReadonlyMap<string, Point>,
  sides: ReadonlyMap<string, Sides>,
): Map<string, { source: Port; target: Port }> {
  const ends = new Map<string, End[]>();
  const ports = new Map<string, { source: Port; target: Port }>();
  const addEnd = (node: string, end: End): void => {
    const name = `${node} ${end.side}`;
    ends.set(name, [...(ends.get(name) ?? []), end]);
  };
  for (const { key, source, target } of edges) {
    const from = positions.get(source);
    const to = positions.get(target);
    const chosen = sides.get(key);
    if (!from || !to || !chosen) continue;
    addEnd(source, { edge: key, end: 'source', side: chosen.source, pull: pullAlong(chosen.source, from, to) });
    addEnd(target, { edge: key, end: 'target', side: chosen.target, pull: pullAlong(chosen.target, to, from) });
    ports.set(key, { source: { side: chosen.source, along: 0 }, target: { side: chosen.target, along: 0 } });
  }
  for (const group of ends.values()) spread(group, ports);
  return ports;
}

function spread(group: End[], ports: Map<string, { source: Port; target: Port }>): void {
  group.sort((left, right) => left.pull - right.pull || (left.edge < right.edge ? -1 : 1));
  const gap = Math.min(WIDEST_GAP, (2 * SPREAD) / Math.max(1, group.length - 1));
  group.forEach(({ edge, end }, index) => {
    const own = ports.get(edge);
    if (own) own[end].along = (index - (group.length - 1) / 2) * gap;
  });
}
