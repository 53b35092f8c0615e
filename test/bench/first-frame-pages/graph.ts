import type { Graph } from '../../../server/contract/graph.ts';

/** The graph that both pages draw, asked for before anything else they import is evaluated. */
export const graphAnswer: Promise<Graph> = fetch('/graph.json').then((response) => response.json() as Promise<Graph>);
