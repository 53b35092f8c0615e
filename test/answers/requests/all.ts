import type { Question } from '../question.ts';
import type { Snapshot } from '../snapshot.ts';
import { cypherRequests } from './cypher-requests.ts';
import { exportRequests, graphRequests, searchRequests, statusRequests } from './graph-requests.ts';
import { queryRequests } from './query-requests.ts';
import { pathRequests, reachRequests, structureRequests, whatIfRequests } from './reasoning-requests.ts';
import { refusedRequests } from './refused-requests.ts';
import { chooseSubjects } from './subjects.ts';

const GROUPS = [
  graphRequests,
  searchRequests,
  pathRequests,
  reachRequests,
  structureRequests,
  whatIfRequests,
  queryRequests,
  cypherRequests,
  statusRequests,
  exportRequests,
  refusedRequests,
];

/** Questions over every route, about what the server holds; the same holdings and seed give the same questions. */
export function makeQuestions(snapshot: Snapshot, seed: number): Question[] {
  const subjects = chooseSubjects(snapshot, seed);
  return GROUPS.flatMap((group) => group(subjects));
}
