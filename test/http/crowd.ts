import type { GraphStore, StoreContent } from '../../server/store/graph-store.ts';
import { loadInvented } from './invented-app.ts';

const SIZE = 50;

/** The same content with fifty concepts more, each joined with every other: enough paths to keep any engine busy for years. */
function withClique(content: StoreContent): StoreContent {
  const [like] = content.nodes.filter(({ label }) => label === 'Concept');
  const [link] = content.relationships.filter(({ type }) => type === 'CONTRASTS_WITH');
  if (!like || !link) throw new Error('There is nothing to make a clique after.');
  const keys = Array.from({ length: SIZE }, (_, index) => `clique-${index}`);
  const pairs = keys.flatMap((source, index) => keys.slice(index + 1).map((target) => ({ source, target })));
  return {
    ...content,
    nodes: [...content.nodes, ...keys.map((key) => ({ ...like, key }))],
    relationships: [
      ...content.relationships,
      ...pairs.map((ends) => ({ ...link, ...ends, key: `${ends.source}-${link.type}-${ends.target}` })),
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
