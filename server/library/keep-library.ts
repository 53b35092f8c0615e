import type { Catalog } from '../queries/catalog.ts';
import { readAllEvidence, readGraph } from '../queries/read-graph.ts';
import { readPapers, readPaperText } from '../queries/read-papers.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { buildLibrary, type Library } from './library.ts';

async function readLibrary(store: GraphStore, catalog: Catalog): Promise<Library> {
  const [graph, papers, evidence] = await Promise.all([
    readGraph(store, catalog),
    readPapers(store, catalog),
    readAllEvidence(store, catalog),
  ]);
  const texts = await Promise.all(papers.map(({ id }) => readPaperText(store, catalog, id)));
  return buildLibrary({ graph, papers, evidence, texts: texts.filter((text) => text !== null) });
}

/**
 * The library of the revision that the store answers from, read again when that has changed. A reading that failed is
 * tried again by whoever asks next.
 */
export function keepLibrary(store: GraphStore, catalog: Catalog): () => Promise<Library> {
  let kept: { revision: string | null; library: Promise<Library> } | null = null;
  return async () => {
    const revision = await store.revision();
    if (kept === null || kept.revision !== revision) {
      const reading = { revision, library: readLibrary(store, catalog) };
      kept = reading;
      reading.library.catch(() => {
        if (kept === reading) kept = null;
      });
    }
    return kept.library;
  };
}
