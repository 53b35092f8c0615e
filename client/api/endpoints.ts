import { EdgeDetailSchema, GraphSchema, NodeDetailSchema } from '../../server/contract/graph.ts';
import type { EdgeDetail, Graph, NodeDetail, NodeType } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey, PaperId } from '../../server/contract/ids.ts';
import { PaperListSchema, PaperTextSchema } from '../../server/contract/papers.ts';
import type { PaperList, PaperText } from '../../server/contract/papers.ts';
import { SearchAnswerSchema } from '../../server/contract/search.ts';
import type { SearchHit } from '../../server/contract/search.ts';
import { getJson } from './get-json.ts';

/** The graph of one paper, or of every paper where none is named. */
export function getGraph(paper: PaperId | null, signal?: AbortSignal): Promise<Graph> {
  return getJson(paper === null ? 'api/graph' : `api/graph?paper=${encodeURIComponent(paper)}`, GraphSchema, signal);
}

export function getPapers(signal?: AbortSignal): Promise<PaperList> {
  return getJson('api/papers', PaperListSchema, signal);
}

export function getPaperText(paper: PaperId, signal?: AbortSignal): Promise<PaperText> {
  return getJson(`api/papers/${encodeURIComponent(paper)}/text`, PaperTextSchema, signal);
}

export function getNode(key: NodeKey, signal?: AbortSignal): Promise<NodeDetail> {
  return getJson(`api/nodes/${encodeURIComponent(key)}`, NodeDetailSchema, signal);
}

export function getEdge(key: EdgeKey, signal?: AbortSignal): Promise<EdgeDetail> {
  return getJson(`api/edges/${encodeURIComponent(key)}`, EdgeDetailSchema, signal);
}

export interface SearchQuestion {
  q: string;
  types: readonly NodeType[];
  paper: PaperId;
  limit: number;
}

export function searchNodes({ q, types, paper, limit }: SearchQuestion, signal?: AbortSignal): Promise<SearchHit[]> {
  const query = new URLSearchParams({ q, paper, limit: String(limit) });
  if (types.length > 0) query.set('types', types.join(','));
  return getJson(`api/search?${query}`, SearchAnswerSchema, signal);
}
