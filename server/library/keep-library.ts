import type { Catalog } from '../queries/catalog.ts';
import { readEvidence, readGraph } from '../queries/read-graph.ts';
import { readPapers, readPaperText } from '../queries/read-papers.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { buildLibrary, type Library } from './library.ts';
import { oncePerRevision } from './once-per-revision.ts';

async function readLibrary(store: GraphStore, catalog: Catalog): Promise<Library> {
  const [graph, papers, evidence] = await Promise.all([
    readGraph(store, catalog),
    readPapers(store, catalog),
    readEvidence(store, catalog),
  ]);
  const texts = await Promise.all(papers.map(({ id }) => readPaperText(store, catalog, id)));
  return buildLibrary({ graph, papers, evidence, texts: texts.filter((text) => text !== null) });
}

/** The library of the revision that the store answers from. */
export function keepLibrary(store: GraphStore, catalog: Catalog): () => Promise<Library> {
  return oncePerRevision(store, () => readLibrary(store, catalog));
}
