import type { LeverageNode } from '../../../server/contract/leverage.ts';

export interface Size {
  width: number;
  height: number;
}

/** Nodes that have the same influence and dependence; pixels from the upper left corner. */
export interface ChartPoint {
  x: number;
  y: number;
  /** By rank. */
  nodes: readonly LeverageNode[];
}

export interface Chart {
  points: readonly ChartPoint[];
  /** Where the means of dependence and influence lie, which cut the chart in four. */
  cut: { x: number; y: number };
  ticks: { x: readonly Tick[]; y: readonly Tick[] };
}

export interface Tick {
  value: number;
  at: number;
}

/** Room around the plane for a half mark, and for the axes' numbers and names. */
export const MARGIN = { top: 42, right: 14, bottom: 36, left: 34 };

type Axis = 'influence' | 'dependence';

/**
 * MICMAC's plane, dependence to the right and influence upwards, on logarithmic axes, for a few nodes are far above the rest.
 * `all` are the nodes whose means cut it; `drawn` those that are in it.
 */
export function chartOf(all: readonly LeverageNode[], drawn: readonly LeverageNode[], { width, height }: Size): Chart {
  const right = width - MARGIN.right;
  const bottom = height - MARGIN.bottom;
  const x = scale(drawn, 'dependence', MARGIN.left, right);
  const y = scale(drawn, 'influence', bottom, MARGIN.top);
  return {
    points: byPlace(drawn).map((nodes) => ({
      x: x(nodes[0]?.dependence ?? 0),
      y: y(nodes[0]?.influence ?? 0),
      nodes,
    })),
    cut: { x: x(mean(all, 'dependence')), y: y(mean(all, 'influence')) },
    ticks: { x: ticks(drawn, 'dependence', x), y: ticks(drawn, 'influence', y) },
  };
}

function byPlace(nodes: readonly LeverageNode[]): LeverageNode[][] {
  const places = new Map<string, LeverageNode[]>();
  for (const node of nodes) {
    const place = `${node.influence} ${node.dependence}`;
    places.set(place, [...(places.get(place) ?? []), node]);
  }
  return [...places.values()];
}

function mean(nodes: readonly LeverageNode[], axis: Axis): number {
  return nodes.length === 0 ? 0 : nodes.reduce((sum, node) => sum + node[axis], 0) / nodes.length;
}

function highest(nodes: readonly LeverageNode[], axis: Axis): number {
  return nodes.reduce((most, node) => Math.max(most, node[axis]), 1);
}

function scale(nodes: readonly LeverageNode[], axis: Axis, from: number, to: number): (value: number) => number {
  const whole = Math.log1p(highest(nodes, axis));
  return (value) => from + (Math.log1p(value) / whole) * (to - from);
}

/** 0, 1, 10, 100 and so on, as far as the axis goes. */
function ticks(nodes: readonly LeverageNode[], axis: Axis, place: (value: number) => number): Tick[] {
  const values = [0];
  for (let value = 1; value <= highest(nodes, axis); value *= 10) values.push(value);
  return values.map((value) => ({ value, at: place(value) }));
}
