import { buildNameFinder } from '../../server/coding/name-finder.ts';
import type { NameFinder } from '../../server/coding/name-finder.ts';
import type { Graph } from '../../server/contract/graph.ts';
import type { PaperId } from '../../server/contract/ids.ts';
import type { PaperList } from '../../server/contract/papers.ts';
import type { DataGraph } from '../../server/causality/causal-index.ts';
import { graphOfPaper } from '../../server/causality/graph-of-paper.ts';
import { getGraph, getPapers } from '../api/endpoints.ts';
import { ApiFailure } from '../model/api-failure.ts';
import { dataGraphOf } from '../model/graph-index.ts';
import { ResourceCache } from './resource.ts';

export interface AppData {
  papers: PaperList;
  paper: PaperList[number];
  /** The paper's own nodes and edges. */
  graph: Graph;
  dataGraph: DataGraph;
  /** What keys, ids and older names stand for in the paper. */
  names: NameFinder;
}

/** Each paper once it was opened; the empty key is the first paper. */
export const paperData = new ResourceCache<PaperId | '', AppData | null>(async (wanted) => {
  const data = await loadData(wanted === '' ? null : wanted);
  if (data) paperData.put(data.paper.id, data);
  return data;
});

/**
 * The papers there are, and the graph of the one wanted, or of the first where there is no such paper.
 * @throws ApiFailure; null where no paper is loaded at all
 */
async function loadData(wanted: PaperId | null): Promise<AppData | null> {
  const [papers, asked] = await Promise.all([getPapers(), getGraph(wanted).catch(asFailure)]);
  const paper = papers.find(({ id }) => id === wanted) ?? papers[0];
  if (paper === undefined) return null;
  const answer = wanted === null || paper.id === wanted ? asked : await getGraph(paper.id);
  if (answer instanceof ApiFailure) throw answer;
  const graph = papers.length === 1 ? answer : graphOfPaper(answer, paper.id);
  return { papers, paper, graph, dataGraph: dataGraphOf(graph), names: buildNameFinder(graph) };
}

/** Another paper than the one wanted may still open, so a refusal is kept until that is known. */
function asFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  throw error;
}
