import type { EdgeKey } from '../../contract/ids.ts';
import type { Caption, OutlineAnswer, OutlineArrow } from '../../contract/outline.ts';
import type { CausalIndex } from '../causal-index.ts';
import type { Arrow } from './claim-arrows.ts';
import type { Visible } from './visible.ts';

/** What a map draws, before anybody asks Trace about its arrows. */
export type Outline = Omit<OutlineAnswer, 'revision' | 'arrows'> & { arrows: Omit<OutlineArrow, 'traceNet'>[] };

/** What is visible and the arrows between it in keys, with the caption. */
export function describeOutline(
  index: CausalIndex,
  visible: Visible,
  arrows: readonly Arrow[],
): Omit<Outline, 'truncated'> {
  const { boxes, standing, filed } = visible;
  return {
    nodes: boxes.map((node, box) => ({
      key: index.nodeKeys[node]!,
      standsFor: standing[box]!.map((member) => index.nodeKeys[member]!),
      filed: filed[box]!,
    })),
    arrows: arrows.map((arrow) => describeArrow(index, visible, arrow)),
    caption: captionOf(index, standing, arrows),
  };
}

/** An arrow in keys. */
export function describeArrow(index: CausalIndex, { boxes }: Visible, arrow: Arrow): Omit<OutlineArrow, 'traceNet'> {
  return {
    ...arrow,
    source: index.nodeKeys[boxes[arrow.source]!]!,
    target: index.nodeKeys[boxes[arrow.target]!]!,
    edges: arrow.edges.map((edge) => index.edgeKeys[edge]!),
  };
}

/**
 * What a picture of an outline shows and leaves out.
 * @param standing what each of its boxes stands for
 */
export function captionOf(index: CausalIndex, standing: Visible['standing'], arrows: readonly Arrow[]): Caption {
  const stoodFor = new Set(standing.flat());
  const shown = [...new Set(arrows.flatMap(({ kind, edges }) => (kind === 'claim' ? edges : [])))].sort(
    (a, b) => a - b,
  );
  const keys = (edges: readonly number[]): EdgeKey[] => edges.map((edge) => index.edgeKeys[edge]!);
  return {
    boxes: standing.length,
    standing: stoodFor.size,
    elsewhere: index.nodeKeys.length - stoodFor.size,
    claimsShown: shown.length,
    claims: index.edgeKeys.length,
    stated: shown.filter((edge) => index.inferred[edge] === 0).length,
    lessening: keys(shown.filter((edge) => index.polarities[edge] === -1)),
    denied: [...index.denied],
  };
}
