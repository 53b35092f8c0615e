import fc from 'fast-check';
import { DepthSchema } from '../../../server/contract/cut.ts';
import { LANGUAGES } from '../../../server/contract/language.ts';
import { NodeTypeSchema } from '../../../server/contract/graph.ts';
import type { EdgeKey, NodeKey, PaperId, PassageId, SectionId } from '../../../server/contract/ids.ts';
import { COVERAGE_SHOWS } from '../../../client/panels/coverage/question.ts';
import { CYPHER_TABS } from '../../../client/panels/cypher/question.ts';
import { LEVER_ORDERS } from '../../../client/panels/levers/question.ts';
import { SAMPLE_COUNTS } from '../../../client/panels/what-if/question.ts';
import { idsOf } from '../../../client/state/rules.ts';
import { THEMES } from '../../../client/state/view-state.ts';
import type { Filters } from '../../../client/state/filters.ts';
import type { Questions } from '../../../client/state/perspective.ts';
import { RULES } from './page-view.ts';
import type { Selection, ViewState } from '../../../client/state/view-state.ts';

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
    .map(([source, target]): Selection => ({ kind: 'arrow', source: source!, target: target! })),
);

const someNodes = fc.uniqueArray(nodeKeys, { maxLength: 3 });
const aNode = fc.option(nodeKeys);
const pathIds = fc.option(fc.stringMatching(/^[0-9a-z]{1,7}$/));
const sectionIds = fc.stringMatching(/^(?:[a-z]{1,8}|[1-9](?:\.[1-9]){0,2})$/) as fc.Arbitrary<SectionId>;

const questions: { [P in keyof Questions]: fc.Arbitrary<Questions[P]> } = {
  glance: fc.record({ group: aNode }),
  trace: fc.record({ from: aNode, to: aNode, avoid: someNodes, require: someNodes, pinned: pathIds }),
  reach: fc.record({ from: aNode, direction: fc.constantFrom('down', 'up') }),
  policies: fc.record({ targets: someNodes, allowUnknown: fc.boolean() }),
  levers: fc.record({ order: fc.constantFrom(...LEVER_ORDERS) }),
  loops: fc.record({ held: pathIds }),
  coverage: fc.record({
    row: aNode,
    column: aNode,
    rowsBy: aNode,
    columnsBy: aNode,
    openRows: someNodes,
    openColumns: someNodes,
    show: fc.constantFrom(...COVERAGE_SHOWS),
  }),
  'what-if': fc.record({
    changes: fc.uniqueArray(
      fc.record({ key: nodeKeys, value: fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10) }),
      { maxLength: 4, selector: ({ key }) => key },
    ),
    samples: fc.constantFrom(...SAMPLE_COUNTS),
  }),
  compare: fc.record({ left: aNode, right: aNode }),
  paper: fc.record({ translation: fc.boolean() }),
  map: fc.constant({}),
  briefing: fc.constant({}),
  cypher: fc.record({
    tab: fc.constantFrom(...CYPHER_TABS),
    text: fc.string({ unit: 'binary' }),
    parameters: fc.string({ unit: 'binary' }),
    query: fc.option(fc.stringMatching(/^[a-z]{1,8}(?:-[a-z]{1,8}){0,2}$/)),
  }),
};

const filters: fc.Arbitrary<Filters> = fc.record({
  withoutTypes: fc.uniqueArray(fc.constantFrom(...NodeTypeSchema.options), { maxLength: 3 }),
  withoutSigns: fc.uniqueArray(fc.constantFrom('+' as const, '-' as const, '?' as const, '0' as const)),
  sections: fc.uniqueArray(sectionIds, { maxLength: 3 }),
  status: fc.option(fc.constantFrom('stated' as const, 'inferred' as const)),
  confidence: fc.option(fc.constantFrom(1 as const, 0.8 as const, 0.6 as const, 0.4 as const)),
  hidden: someNodes,
  onlyNodes: someNodes,
  onlyEdges: fc.uniqueArray(edgeKeys, { maxLength: 3 }),
});

/** Any view that there can be. */
export const views: fc.Arbitrary<ViewState> = fc.record({
  paper: fc.option(paperIds),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  theme: fc.option(fc.constantFrom(...THEMES)),
  perspective: fc.constantFrom(...idsOf(RULES)),
  outline: fc.boolean(),
  selection: fc.option(selections),
  depth: fc.option(fc.constantFrom(...DepthSchema.options)),
  openHeadings: fc.uniqueArray(nodeKeys, { maxLength: 5 }),
  chains: fc.boolean(),
  filters,
  scope: fc.record({ maxLength: fc.integer({ min: 1, max: 12 }), lift: fc.boolean() }),
  questions: fc.record(questions),
  passage: fc.option(passageIds),
});
