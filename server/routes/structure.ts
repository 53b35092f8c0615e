import type { CausalIndex } from '../causality/causal-index.ts';
import { compareReach } from '../causality/compare.ts';
import { findCoverage } from '../causality/coverage.ts';
import { findLeverage } from '../causality/leverage.ts';
import { findLoops } from '../causality/loops.ts';
import { findMinimalPolicies } from '../causality/minimal-policies.ts';
import { askWhatIf } from '../causality/what-if.ts';
import { CompareAnswerSchema, CompareQuerySchema } from '../contract/compare.ts';
import { CoverageAnswerSchema, CoverageQuerySchema } from '../contract/coverage.ts';
import { GivenKeySchema, type NodeKey } from '../contract/ids.ts';
import { LeverageAnswerSchema, LeverageQuerySchema } from '../contract/leverage.ts';
import { LoopsAnswerSchema, LoopsQuerySchema } from '../contract/loops.ts';
import { keyList, MinimalPoliciesAnswerSchema, MinimalPoliciesQuerySchema } from '../contract/minimal-policies.ts';
import { WhatIfAnswerSchema, WhatIfRequestSchema } from '../contract/what-if.ts';
import { RequestError } from '../errors.ts';
import { nodeKeyNamed } from '../library/find-named.ts';
import { indexOfPaper, type Library } from '../library/library.ts';
import { defineRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const tag = 'Reasoning';

/** One paper of the library, where a question is not of them all. */
const ofPaper = { paper: GivenKeySchema.optional() };

/** @throws RequestError UNKNOWN_PAPER */
function indexOf(library: Library, paper: string | undefined): CausalIndex {
  return paper === undefined ? library.causalIndex : indexOfPaper(library, paper);
}

/** @throws RequestError BAD_REQUEST where two names are one node's */
function changesNamed(library: Library, changes: Readonly<Record<string, number>>): Record<NodeKey, number> {
  const named = new Map<NodeKey, number>();
  for (const [given, value] of Object.entries(changes)) {
    const key = nodeKeyNamed(library, given);
    if (named.has(key)) throw new RequestError('BAD_REQUEST', `The node ${key} is changed twice.`, 'Name it once.');
    named.set(key, value);
  }
  return Object.fromEntries(named);
}

/** Questions about the causal structure as a whole, beside those about a pair of nodes. */
export const structureRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/loops',
    tag,
    summary: 'Elementary feedback loops, each once, reinforcing or balancing',
    query: LoopsQuerySchema.extend(ofPaper),
    answer: LoopsAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_PAPER'],
    handle: async ({ query: { paper, ...query } }, { library }) => findLoops(indexOf(await library(), paper), query),
  }),
  defineRoute({
    method: 'get',
    path: '/api/coverage',
    tag,
    summary: 'Which policy reaches which factor, mechanism and advantage, and what none does',
    query: CoverageQuerySchema.extend(ofPaper),
    answer: CoverageAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_PAPER'],
    handle: async ({ query: { paper, ...query } }, { library }) => findCoverage(indexOf(await library(), paper), query),
  }),
  defineRoute({
    method: 'get',
    path: '/api/leverage',
    tag,
    summary: 'Influence and dependence of each node (MICMAC), and the advantages it reaches',
    query: LeverageQuerySchema.extend(ofPaper),
    answer: LeverageAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_PAPER'],
    handle: async ({ query: { paper, ...query } }, { library }) => findLeverage(indexOf(await library(), paper), query),
  }),
  defineRoute({
    method: 'get',
    path: '/api/minimal-policies',
    tag,
    summary: 'All smallest sets of policies that serve the chosen targets',
    query: MinimalPoliciesQuerySchema.extend({ targets: keyList(GivenKeySchema) }),
    answer: MinimalPoliciesAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE', 'AMBIGUOUS_KEY'],
    handle: async ({ query }, { library }) => {
      const held = await library();
      const targets = query.targets.map((target) => nodeKeyNamed(held, target));
      return findMinimalPolicies(held.causalIndex, { ...query, targets: [...new Set(targets)] });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/api/what-if',
    tag,
    summary: 'What changes when nodes are strengthened or weakened (a fuzzy cognitive map over sampled weights)',
    body: WhatIfRequestSchema,
    answer: WhatIfAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE', 'AMBIGUOUS_KEY'],
    handle: async ({ body }, { library }) => {
      const held = await library();
      return askWhatIf(held.causalIndex, { ...body, changes: changesNamed(held, body.changes) });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/api/compare',
    tag,
    summary: 'What two nodes reach, side by side',
    query: CompareQuerySchema.extend({ left: GivenKeySchema, right: GivenKeySchema }),
    answer: CompareAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE', 'AMBIGUOUS_KEY', 'SAME_NODE'],
    handle: async ({ query }, { library }) => {
      const held = await library();
      const sides = { left: nodeKeyNamed(held, query.left), right: nodeKeyNamed(held, query.right) };
      return compareReach(held.causalIndex, { ...query, ...sides });
    },
  }),
];
