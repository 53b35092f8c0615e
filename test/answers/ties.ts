import type { Json } from './json.ts';
import type { Snapshot } from './snapshot.ts';

type Edge = Snapshot['edges'][number];

/** Tells whether two chains of edges rank alike: the same confidences, inferred steps, joints and length. */
export function chainsTie(edges: readonly Edge[]): (before: readonly Json[], after: readonly Json[]) => boolean {
  const byKey = new Map<Json, Edge>(edges.map((edge) => [edge.key, edge]));
  const standing = (chain: readonly Json[]): string | null => {
    const steps = chain.flatMap((key) => byKey.get(key) ?? []);
    if (steps.length < chain.length) return null;
    const confidences = steps.map(({ confidence }) => confidence ?? 0).toSorted((a, b) => a - b);
    return JSON.stringify([confidences, steps.filter(({ status }) => status === 'inferred').length, joints(steps)]);
  };
  return (before, after) => standing(before) !== null && standing(before) === standing(after);
}

function joints(steps: readonly Edge[]): number {
  return steps.filter((step, at) => {
    const next = steps[at + 1];
    return next !== undefined && !step.sections.some((section) => next.sections.includes(section));
  }).length;
}
