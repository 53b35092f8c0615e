import fc from 'fast-check';
import type { EdgeKey, NodeKey, PaperId, PassageId } from '../../../server/contract/ids.ts';
import { LANGUAGES, PERSPECTIVES, THEMES } from '../../../client/state/view-state.ts';
import type { Selection, TraceQuestion, ViewState } from '../../../client/state/view-state.ts';

/** Keys of any characters that a link can hold; the contract asks for no more than their length. */
function keys(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary', minLength: 1, maxLength });
}

export const nodeKeys = keys(40) as fc.Arbitrary<NodeKey>;
const edgeKeys = keys(90) as fc.Arbitrary<EdgeKey>;
const passageIds = keys(40) as fc.Arbitrary<PassageId>;
const paperIds = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/) as fc.Arbitrary<PaperId>;

const selections: fc.Arbitrary<Selection> = fc.oneof(
  nodeKeys.map((key): Selection => ({ kind: 'node', key })),
  edgeKeys.map((key): Selection => ({ kind: 'edge', key })),
  fc
    .uniqueArray(nodeKeys, { minLength: 2, maxLength: 2 })
    .map(([source, target]): Selection => ({ kind: 'bundle-edge', source: source!, target: target! })),
);

const traces: fc.Arbitrary<TraceQuestion> = fc.record({
  from: fc.option(nodeKeys),
  to: fc.option(nodeKeys),
  maxLength: fc.integer({ min: 1, max: 12 }),
  lift: fc.boolean(),
  statedOnly: fc.boolean(),
  pinned: fc.option(fc.stringMatching(/^[0-9a-z]{1,7}$/)),
});

/** Any view that there can be. */
export const views: fc.Arbitrary<ViewState> = fc.record({
  paper: fc.option(paperIds),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  theme: fc.option(fc.constantFrom(...THEMES)),
  perspective: fc.constantFrom(...PERSPECTIVES),
  outline: fc.boolean(),
  selection: fc.option(selections),
  openBundles: fc.uniqueArray(nodeKeys, { maxLength: 5 }),
  showAll: fc.boolean(),
  trace: traces,
  passage: fc.option(passageIds),
  translation: fc.boolean(),
});
