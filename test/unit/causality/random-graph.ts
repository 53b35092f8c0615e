import fc from 'fast-check';
import type { Confidence } from '../../../server/contract/graph.ts';
import { linkKey, type TinyGraph } from './tiny-graph.ts';

/** Names whose order is not that in which they are used, so that an order by number of insertion shows. */
const NAMES = ['m', 'c', 'z', 'a', 'k', 'b', 'x', 'd'];

/** Small graphs with circles, parallel edges of other sign or type, unknown signs, and parts of parts (in circles too). */
export function randomGraph({
  nodes,
  links,
  confidences = [1, 0.8, 0.6, 0.4],
  bundled = false,
}: {
  nodes: number;
  links: number;
  confidences?: readonly Confidence[];
  /** Whether nodes are filed under others, and may have more parts. */
  bundled?: boolean;
}): fc.Arbitrary<TinyGraph & { names: string[] }> {
  return fc.integer({ min: 2, max: nodes }).chain((order) => {
    const names = NAMES.slice(0, order);
    const name = fc.constantFrom(...names);
    const bundle = bundled ? fc.option(name, { nil: undefined, freq: 2 }) : fc.constant(undefined);
    const link = fc.record({
      source: name,
      target: name,
      polarity: fc.constantFrom('+' as const, '+' as const, '-' as const, '-' as const, '?' as const),
      edgeType: fc.constantFrom('DRIVES' as const, 'DRIVES' as const, 'ADDRESSES' as const),
      status: fc.constantFrom('stated' as const, 'inferred' as const),
      confidence: fc.constantFrom(...confidences),
      strength: fc.option(fc.constantFrom(0.25, 0.5, 1), { nil: undefined }),
      sections: fc.subarray(['s1', 's2', 's2-1']),
    });
    return fc.record({
      names: fc.constant(names),
      nodes: fc
        .tuple(...names.map((known) => fc.record({ known: fc.constant(known), desirable, nodeType, bundle })))
        .map((drawn) =>
          Object.fromEntries(
            drawn.map(({ known, bundle: heading, ...attributes }) => [
              known,
              heading === undefined || heading === known ? attributes : { ...attributes, bundle: heading },
            ]),
          ),
        ),
      links: fc.uniqueArray(link, { selector: linkKey, maxLength: links }),
      parts: fc.uniqueArray(fc.tuple(name, name), { selector: (pair) => pair.join(), maxLength: bundled ? 8 : 4 }),
    });
  });
}

const desirable = fc.constantFrom('+' as const, '-' as const, '0' as const);
const nodeType = fc.constantFrom(
  'Countermeasure' as const,
  'Factor' as const,
  'Mechanism' as const,
  'Advantage' as const,
);
