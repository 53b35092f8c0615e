import type { EdgeDetail, NodeDetail } from '../../server/contract/graph.ts';
import type { EdgeKey, NodeKey, PaperId } from '../../server/contract/ids.ts';
import type { PaperText } from '../../server/contract/papers.ts';
import { getEdge, getNode, getPaperText } from '../api/endpoints.ts';
import { ResourceCache } from './resource.ts';

export const nodeDetails = new ResourceCache<NodeKey, NodeDetail>((key) => getNode(key));
export const edgeDetails = new ResourceCache<EdgeKey, EdgeDetail>((key) => getEdge(key));
export const paperTexts = new ResourceCache<PaperId, PaperText>((paper) => getPaperText(paper));
