import type { SeedPaper } from '../seed-paper.ts';
import { checkCrossProducts, checkEdges, checkNodes, checkStatus } from './graph-rules.ts';
import { checkAccount, checkEvidence, checkLanguages, checkPassages } from './text-rules.ts';
import type { Violation } from './violation.ts';

const RULES = [
  checkPassages,
  checkEvidence,
  checkAccount,
  checkLanguages,
  checkNodes,
  checkEdges,
  checkStatus,
  checkCrossProducts,
];

/** Everything in which a coding breaks the codebook's rules; empty when nothing does. */
export function checkSeed(paper: SeedPaper): Violation[] {
  return RULES.flatMap((rule) => rule(paper));
}
