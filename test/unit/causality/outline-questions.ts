import fc from 'fast-check';
import { CausalityError } from '../../../server/causality/errors.ts';
import { DepthSchema, type Cut, type Depth } from '../../../server/contract/cut.ts';
import { headingsByDefinition } from './brute-force-outline.ts';
import { randomGraph } from './random-graph.ts';
import { key, type Link, type TinyGraph } from './tiny-graph.ts';

export type Named = TinyGraph & { names: string[] };

export interface OutlineQuestion {
  tiny: Named;
  depth: Depth;
  open: string[];
}

/** A depth of a map, and some of its headings; now and then a node that may be none. */
function questionsOf(tiny: Named): fc.Arbitrary<OutlineQuestion> {
  return fc.record({
    tiny: fc.constant(tiny),
    depth: fc.constantFrom(...DepthSchema.options),
    open: fc.oneof(
      { weight: 9, arbitrary: fc.subarray(headingsByDefinition(tiny)) },
      { weight: 1, arbitrary: fc.subarray(tiny.names, { maxLength: 1 }) },
    ),
  });
}

/** Graphs with parts, circles of parts and nodes filed under others, with a depth and open headings. */
export const questions = randomGraph({ nodes: 8, links: 14, bundled: true }).chain(questionsOf);

const CROWD = Array.from({ length: 31 }, (_, number) => `hub-${String(number + 1).padStart(2, '0')}`);

/** A graph among so many other nodes that not every node is a hub: each of those has a claim of each sign in and out of it. */
export function crowded({ names, links, ...tiny }: Named, signs: readonly Link['polarity'][]): Named {
  const claims = CROWD.flatMap((source, at) =>
    signs.map((polarity) => ({ source, polarity, target: CROWD[(at + 1) % CROWD.length]! })),
  );
  return { ...tiny, names: [...names, ...CROWD], links: [...links, ...claims] };
}

export const crowdedQuestions = fc
  .tuple(randomGraph({ nodes: 8, links: 14, bundled: true }), fc.subarray(['+', '-', '?'] as const, { minLength: 1 }))
  .map(([tiny, signs]) => crowded(tiny, signs))
  .chain(questionsOf);

/** What a call gives, or the code of its refusal. */
export function answerOr<Answer>(call: () => Answer): Answer | string {
  try {
    return call();
  } catch (error) {
    if (error instanceof CausalityError) return error.code;
    throw error;
  }
}

export function cutOf(depth: Depth, open: readonly string[]): Cut {
  return { depth, open: open.map(key) };
}
