import type { PaperPositions } from '../contract/positions.ts';
import type { LayoutGraph } from '../layout/positions.ts';
import type { Catalog } from '../queries/catalog.ts';
import { readEvidence, readGraph, type PlainGraph } from '../queries/read-graph.ts';
import { readPapers, readPaperText } from '../queries/read-papers.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { buildLibrary, withPlaces, type Holdings, type Library } from './library.ts';
import { oncePerRevision } from './once-per-revision.ts';
import { layOutInThread } from '../positions/layout-thread.ts';
import { readPaperPositions, staleness, type Placed } from '../positions/paper-positions.ts';
import { layoutInputs, placeNodes } from '../positions/place-nodes.ts';

export interface LibraryOptions {
  /** The positions that come with the papers. */
  readPositions: () => Promise<readonly PaperPositions[]>;
  layOut?: (graph: LayoutGraph) => Promise<Placed>;
  /** Hears why a map could not be laid out; it stays as it was placed at once. */
  onFault?: (error: unknown) => void;
}

/** The library of the revision that the store answers from. */
export interface KeptLibrary {
  /** At once; nodes whose positions are still being worked out stand by their types alone, until these are there. */
  current: () => Promise<Library>;
  /** Once every node stands where it is to stay. */
  settled: () => Promise<Library>;
}

interface Held {
  library: Library;
  settled: Promise<Library>;
}

type PlainHoldings = Omit<Holdings, 'graph'> & { graph: PlainGraph };

async function readHoldings(store: GraphStore, catalog: Catalog): Promise<PlainHoldings> {
  const [graph, papers, evidence] = await Promise.all([
    readGraph(store, catalog),
    readPapers(store, catalog),
    readEvidence(store, catalog),
  ]);
  const texts = await Promise.all(papers.map(({ id }) => readPaperText(store, catalog, id)));
  return { graph, papers, evidence, texts: texts.filter((text) => text !== null) };
}

export function keepLibrary(store: GraphStore, catalog: Catalog, options: LibraryOptions): KeptLibrary {
  const held = oncePerRevision(store, () => holdRevision(store, catalog, options));
  return { current: async () => (await held()).library, settled: async () => (await held()).settled };
}

async function holdRevision(store: GraphStore, catalog: Catalog, options: LibraryOptions): Promise<Held> {
  const [holdings, positions] = await Promise.all([readHoldings(store, catalog), options.readPositions()]);
  const inputs = layoutInputs(holdings.graph);
  const known = fitting(inputs, positions);
  const place = (places: ReadonlyMap<string, Placed>) => placeNodes(holdings.graph.nodes, inputs, places);
  const library = buildLibrary({ ...holdings, graph: { ...holdings.graph, nodes: place(known) } });
  const held: Held = { library, settled: Promise.resolve(library) };
  if (known.size < inputs.size) {
    held.settled = layOutRest(inputs, known, options).then((all) => (held.library = withPlaces(library, place(all))));
  }
  return held;
}

/** The positions that fit what the store holds, by paper. */
function fitting(
  inputs: ReadonlyMap<string, LayoutGraph>,
  positions: readonly PaperPositions[],
): ReadonlyMap<string, Placed> {
  const fit = positions.filter((own) => {
    const input = inputs.get(own.paper);
    return input !== undefined && staleness(input, own) === null;
  });
  return new Map(fit.map((own) => [own.paper, readPaperPositions(own)]));
}

/** One paper after the other, so that the machine is left to whoever asks. */
async function layOutRest(
  inputs: ReadonlyMap<string, LayoutGraph>,
  known: ReadonlyMap<string, Placed>,
  { layOut = layOutInThread, onFault }: LibraryOptions,
): Promise<ReadonlyMap<string, Placed>> {
  const all = new Map(known);
  for (const [paper, input] of inputs) {
    if (known.has(paper)) continue;
    const placed = await layOut(input).catch((error: unknown) => {
      onFault?.(error);
      return null;
    });
    if (placed !== null) all.set(paper, placed);
  }
  return all;
}
