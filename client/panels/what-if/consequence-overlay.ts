import type { MapOverlay, NodePaint, OverlayEntry } from '../../model/overlay.ts';
import { gatherChains } from '../../model/chain.ts';
import { wholePercent } from './consequences.ts';
import type { Consequence, Course } from './consequences.ts';

const TONES = { up: 'positive', down: 'negative', open: 'unknown' } as const;
const GLYPHS = { up: '+', down: '−', open: '?' } as const;
const MOVING = ['up', 'down', 'open'] as const satisfies readonly Course[];

/**
 * What follows, painted on the map: each node with its direction and, where not all weightings agree, the percentage that
 * does; and the chains to them. The legend names the directions there are.
 */
export function consequenceOverlay(
  consequences: readonly Consequence[],
  legend: Record<(typeof MOVING)[number], string>,
): MapOverlay {
  const nodes = new Map(
    consequences.flatMap(({ key, course, agreement }) =>
      course === 'still' ? [] : [[key, paintOf(course, agreement)] as const],
    ),
  );
  const { edges } = gatherChains(consequences.flatMap(({ paths }) => paths));
  const entries = MOVING.filter((way) => consequences.some(({ course }) => course === way)).map(
    (way): OverlayEntry => ({
      sample: { on: 'node', tone: TONES[way] },
      text: legend[way],
    }),
  );
  return { nodes, edges: new Map(edges.map((edge) => [edge, {}])), legend: entries };
}

function paintOf(course: (typeof MOVING)[number], agreement: number): NodePaint {
  const tone = TONES[course];
  return agreement === 1 ? { tone } : { tone, mark: `${GLYPHS[course]}${wholePercent(agreement)}%` };
}
