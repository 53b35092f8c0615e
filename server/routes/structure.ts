import { compareReach } from '../causality/compare.ts';
import { findCoverage } from '../causality/coverage.ts';
import { findLeverage } from '../causality/leverage.ts';
import { findLoops } from '../causality/loops.ts';
import { findMinimalPolicies } from '../causality/minimal-policies.ts';
import { askWhatIf } from '../causality/what-if.ts';
import { CompareAnswerSchema, CompareQuerySchema } from '../contract/compare.ts';
import { CoverageAnswerSchema, CoverageQuerySchema } from '../contract/coverage.ts';
import { LeverageAnswerSchema, LeverageQuerySchema } from '../contract/leverage.ts';
import { LoopsAnswerSchema, LoopsQuerySchema } from '../contract/loops.ts';
import { MinimalPoliciesAnswerSchema, MinimalPoliciesQuerySchema } from '../contract/minimal-policies.ts';
import { WhatIfAnswerSchema, WhatIfQuestionSchema } from '../contract/what-if.ts';
import { defineRoute } from './route.ts';
import { STORE_AWAY } from './services.ts';

const tag = 'Reasoning';

/** Questions about the causal structure as a whole, beside those about a pair of nodes. */
export const structureRoutes = [
  defineRoute({
    method: 'get',
    path: '/api/loops',
    tag,
    summary: 'Elementary feedback loops, each once, reinforcing or balancing',
    query: LoopsQuerySchema,
    answer: LoopsAnswerSchema,
    refusals: STORE_AWAY,
    handle: async ({ query }, { library }) => findLoops((await library()).causalIndex, query),
  }),
  defineRoute({
    method: 'get',
    path: '/api/coverage',
    tag,
    summary: 'Which policy reaches which factor, mechanism and advantage, and what none does',
    query: CoverageQuerySchema,
    answer: CoverageAnswerSchema,
    refusals: STORE_AWAY,
    handle: async ({ query }, { library }) => findCoverage((await library()).causalIndex, query),
  }),
  defineRoute({
    method: 'get',
    path: '/api/leverage',
    tag,
    summary: 'Influence and dependence of each node (MICMAC), and the advantages it reaches',
    query: LeverageQuerySchema,
    answer: LeverageAnswerSchema,
    refusals: STORE_AWAY,
    handle: async ({ query }, { library }) => findLeverage((await library()).causalIndex, query),
  }),
  defineRoute({
    method: 'get',
    path: '/api/minimal-policies',
    tag,
    summary: 'All smallest sets of policies that serve the chosen targets',
    query: MinimalPoliciesQuerySchema,
    answer: MinimalPoliciesAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE'],
    handle: async ({ query }, { library }) => findMinimalPolicies((await library()).causalIndex, query),
  }),
  defineRoute({
    method: 'post',
    path: '/api/what-if',
    tag,
    summary: 'What changes when nodes are strengthened or weakened (a fuzzy cognitive map over sampled weights)',
    body: WhatIfQuestionSchema,
    answer: WhatIfAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE'],
    handle: async ({ body }, { library }) => askWhatIf((await library()).causalIndex, body),
  }),
  defineRoute({
    method: 'get',
    path: '/api/compare',
    tag,
    summary: 'What two nodes reach, side by side',
    query: CompareQuerySchema,
    answer: CompareAnswerSchema,
    refusals: [...STORE_AWAY, 'UNKNOWN_NODE', 'SAME_NODE'],
    handle: async ({ query }, { library }) => compareReach((await library()).causalIndex, query),
  }),
];
