import { buildCausalIndex, type CausalIndex, toGraphology } from '../causality/causal-index.ts';
import { graphOfPaper } from '../causality/graph-of-paper.ts';
import { buildNameFinder, type NameFinder } from '../coding/name-finder.ts';
import type { Evidence, Graph, GraphEdge, GraphNode } from '../contract/graph.ts';
import type { EdgeKey, NodeKey } from '../contract/ids.ts';
import type { PaperList, PaperText } from '../contract/papers.ts';
import type { SearchHit, SearchQuery } from '../contract/search.ts';
import { RequestError } from '../errors.ts';
import { type PreparedBody, prepareJson } from '../prepared-body.ts';
import { loadDictionaries } from '../search/dictionaries.ts';
import { buildSearchIndex, type SearchIndex } from '../search/search-index.ts';

/** What the store holds of one revision, as it was read. */
export interface Holdings {
  graph: Graph;
  papers: PaperList;
  texts: readonly PaperText[];
  evidence: ReadonlyMap<EdgeKey, readonly Evidence[]>;
}

/** What is held in memory of one revision, so that no request waits for the store. */
export interface Library {
  revision: string;
  papers: PaperList;
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
  sections: Graph['sections'];
  /** What keys and older names stand for. */
  names: NameFinder;
  texts: readonly PaperText[];
  /** The quotes of each edge with their places in the text. */
  evidence: ReadonlyMap<EdgeKey, readonly Evidence[]>;
  causalIndex: CausalIndex;
  /** The same of one paper that is held, made when first asked for. */
  paperIndex: (paper: string) => CausalIndex;
  /** Bodies of `GET /api/graph`: of everything, and of each paper by its id. */
  graphBodies: { all: PreparedBody; ofPaper: ReadonlyMap<string, PreparedBody> };
  /** Bodies of `GET /api/papers/:id/text` by paper. */
  textBodies: ReadonlyMap<string, PreparedBody>;
  /** Made when first asked for, with the dictionaries that it takes. */
  searchIndex: () => Promise<SearchIndex>;
}

function prepareGraphs(graph: Graph, papers: PaperList): Library['graphBodies'] {
  const all = prepareJson(graph);
  const bodies = papers.map(
    ({ id }) => [id, papers.length === 1 ? all : prepareJson(graphOfPaper(graph, id))] as const,
  );
  return { all, ofPaper: new Map(bodies) };
}

function byKey<Item extends { key: NodeKey | EdgeKey }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.key, item]));
}

export function buildLibrary({ graph, papers, texts, evidence }: Holdings): Library {
  let searchIndex: Promise<SearchIndex> | null = null;
  const causalIndex = buildCausalIndex(toGraphology(graph));
  const paperIndexes = new Map<string, CausalIndex>();
  return {
    revision: graph.revision,
    papers,
    nodes: byKey(graph.nodes),
    edges: byKey(graph.edges),
    sections: graph.sections,
    names: buildNameFinder(graph),
    texts,
    evidence,
    causalIndex,
    paperIndex: (paper) => {
      if (papers.length === 1) return causalIndex;
      const index = paperIndexes.get(paper) ?? buildCausalIndex(toGraphology(graphOfPaper(graph, paper)));
      paperIndexes.set(paper, index);
      return index;
    },
    graphBodies: prepareGraphs(graph, papers),
    textBodies: new Map(texts.map((text) => [text.paper.id, prepareJson(text)])),
    searchIndex: () =>
      (searchIndex ??= loadDictionaries().then((dictionaries) => buildSearchIndex(graph.nodes, dictionaries))),
  };
}

function graphIn({ revision, nodes, edges, sections }: Library): Graph {
  return { revision, nodes: [...nodes.values()], edges: [...edges.values()], sections };
}

/** The same library with its nodes at other places. */
export function withPlaces(library: Library, nodes: readonly GraphNode[]): Library {
  const placed = { ...library, nodes: byKey(nodes) };
  return { ...placed, graphBodies: prepareGraphs(graphIn(placed), library.papers) };
}

/** Makes what would otherwise be made for the first who asks: the compressed bodies, then the search index. */
export async function warmLibrary({ graphBodies, textBodies, searchIndex }: Library): Promise<void> {
  for (const body of new Set([graphBodies.all, ...graphBodies.ofPaper.values(), ...textBodies.values()])) {
    await Promise.all([body.encoded('br'), body.encoded('gzip')]);
  }
  await searchIndex();
}

function unknownPaper(id: string): RequestError {
  return new RequestError('UNKNOWN_PAPER', `There is no paper ${JSON.stringify(id)}.`, 'GET /api/papers lists them.');
}

/** @throws RequestError UNKNOWN_PAPER */
export function graphOf({ graphBodies }: Library, paper?: string): PreparedBody {
  if (paper === undefined) return graphBodies.all;
  const body = graphBodies.ofPaper.get(paper);
  if (body === undefined) throw unknownPaper(paper);
  return body;
}

/**
 * The causal index of one paper.
 * @throws RequestError UNKNOWN_PAPER
 */
export function indexOfPaper({ papers, paperIndex }: Library, paper: string): CausalIndex {
  if (!papers.some(({ id }) => id === paper)) throw unknownPaper(paper);
  return paperIndex(paper);
}

/**
 * The paper that is held, where a question names none.
 * @throws RequestError NO_PAPER while there is not just one
 */
export function onlyPaper({ papers }: Library): string {
  const [only, ...others] = papers;
  if (only !== undefined && others.length === 0) return only.id;
  const message = `${papers.length} papers are held, and the question names none.`;
  throw new RequestError('NO_PAPER', message, `Give paper=ID: ${papers.map(({ id }) => id).join(', ')}.`);
}

/**
 * What is held of every paper, or of one.
 * @throws RequestError UNKNOWN_PAPER
 */
export function holdingsOf(library: Library, paper?: string): Holdings {
  const { papers, texts, evidence } = library;
  const graph = graphIn(library);
  if (paper === undefined) return { graph, papers, texts, evidence };
  if (!papers.some(({ id }) => id === paper)) throw unknownPaper(paper);
  return {
    graph: graphOfPaper(graph, paper),
    papers: papers.filter(({ id }) => id === paper),
    texts: texts.filter((text) => text.paper.id === paper),
    evidence,
  };
}

/** @throws RequestError UNKNOWN_PAPER */
export function textOf({ textBodies }: Library, paper: string): PreparedBody {
  const body = textBodies.get(paper);
  if (body === undefined) throw unknownPaper(paper);
  return body;
}

/** @throws RequestError UNKNOWN_PAPER */
export async function search(library: Library, query: SearchQuery): Promise<SearchHit[]> {
  if (query.paper !== undefined) textOf(library, query.paper);
  return (await library.searchIndex())(query);
}
