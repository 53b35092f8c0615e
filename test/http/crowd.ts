import type { GraphStore, StoreContent } from '../../server/store/graph-store.ts';
import { keyOf } from '../../server/contract/ids.ts';
import { inPaper } from '../fixtures/keys.ts';
import { loadInvented } from './invented-app.ts';

const SIZE = 50;

/** What says by which name it goes, with another name. */
function named(properties: StoreContent['nodes'][number]['properties'], id: string): typeof properties {
  return { ...properties, id: keyOf(id) };
}

/** The same content with fifty concepts more, each joined with every other: enough paths to keep any engine busy for years. */
function withClique(content: StoreContent): StoreContent {
  const [like] = content.nodes.filter(({ label }) => label === 'Concept');
  const [link] = content.relationships.filter(({ type }) => type === 'CONTRASTS_WITH');
  if (!like || !link) throw new Error('There is nothing to make a clique after.');
  const ids = Array.from({ length: SIZE }, (_, index) => inPaper('invented')(`clique-${index}`));
  const pairs = ids.flatMap((source, index) => ids.slice(index + 1).map((target) => ({ source, target })));
  return {
    ...content,
    nodes: [...content.nodes, ...ids.map((id) => ({ ...like, key: id, properties: named(like.properties, id) }))],
    relationships: [
      ...content.relationships,
      ...pairs.map((ends, index) => {
        const id = inPaper('invented')(`clique-link-${index}`);
        return { ...link, ...ends, key: id, properties: named(link.properties, id) };
      }),
    ],
  };
}

/** Loads the invented paper with a clique of fifty beside it. */
export function loadCrowded(store: GraphStore): Promise<string> {
  return loadInvented({
    adopt: (revision) => store.adopt(revision),
    load: (content) => store.load(withClique(content)),
  });
}
