import type { Passing } from '../../server/causality/paths.ts';
import type { Outline } from '../../server/causality/outline/describe.ts';
import type { CompareQuery } from '../../server/contract/compare.ts';
import type { Cut } from '../../server/contract/cut.ts';
import type { EdgeKey } from '../../server/contract/ids.ts';
import type { CoverageAnswer, CoverageQuery } from '../../server/contract/coverage.ts';
import type { Graph } from '../../server/contract/graph.ts';
import type { LeverageAnswer, LeverageQuery } from '../../server/contract/leverage.ts';
import type { LoopsAnswer, LoopsQuery } from '../../server/contract/loops.ts';
import type { PathsAnswer, PathsQuery, ReachAnswer, ReachQuery } from '../../server/contract/reasoning.ts';
import type { WhatIfAnswer, WhatIfQuestion } from '../../server/contract/what-if.ts';
import type { ContrastAnswer } from './contrast.ts';
import type { GlanceAnswer, GlanceQuery } from './glance.ts';
import type { SupportAnswer, SupportQuery } from './support.ts';

/** Each kind of question with what is asked and what is answered: those of the HTTP interface, or several of them at once. */
interface Kinds {
  paths: { query: PathsQuery & Passing; answer: PathsAnswer };
  reach: { query: ReachQuery; answer: ReachAnswer };
  loops: { query: LoopsQuery; answer: LoopsAnswer };
  coverage: { query: CoverageQuery; answer: CoverageAnswer };
  leverage: { query: LeverageQuery; answer: LeverageAnswer };
  support: { query: SupportQuery; answer: SupportAnswer };
  'what-if': { query: WhatIfQuestion; answer: WhatIfAnswer };
  /** The chains between the boxes of a map, without the claims that filters leave out. */
  chains: { query: Cut & { left: EdgeKey[] }; answer: Pick<Outline, 'arrows' | 'truncated'> };
  /** The paths of one of them. */
  chain: { query: PathsQuery & { left: EdgeKey[] }; answer: PathsAnswer };
  /** The paper at its headings: who drives what, and what is missing. */
  glance: { query: GlanceQuery; answer: GlanceAnswer };
  contrast: { query: CompareQuery; answer: ContrastAnswer };
}

export type Kind = keyof Kinds;
export type QueryOf<K extends Kind> = Kinds[K]['query'];
export type AnswerOf<K extends Kind> = Kinds[K]['answer'];

export type Asked = { [K in Kind]: { kind: K; query: QueryOf<K> } }[Kind];

/** What the worker is sent. The graph comes with the first question about it, and null with those that follow. */
export interface ReasonRequest {
  id: number;
  graph: Graph | null;
  asked: Asked;
}

export type Reply<K extends Kind = Kind> =
  | { status: 'ready'; answer: AnswerOf<K> }
  /** The two nodes, with their parts, have a node in common. */
  | { status: 'same' }
  /** A node that is asked about is left out by the filters. */
  | { status: 'left-out' }
  | { status: 'failed' };

export interface ReasonReply {
  id: number;
  reply: Reply;
}
