import type { GraphNode } from '../contract/graph.ts';
import type { NodeKey } from '../contract/ids.ts';
import type { SearchHit, SearchQuery } from '../contract/search.ts';
import type { Dictionaries } from './dictionaries.ts';
import { toSearchEntry } from './entry.ts';
import { matchLiterally, type Match } from './literal.ts';
import { pinyinQuery } from './pinyin.ts';
import { closeUp, foldText } from './text.ts';
import { buildWordIndex } from './words.ts';

/** Hits of one query, best first; none for a query without letters and digits. */
export type SearchIndex = (query: SearchQuery) => SearchHit[];

type Found = Match & { node: GraphNode };

function better(a: Match | null, b: Match | null): Match | null {
  if (a === null || b === null) return a ?? b;
  return b.rank < a.rank ? b : a;
}

function nameLength({ attributes }: GraphNode): number {
  return attributes.name_zh.length + attributes.name_en.length;
}

function compareFound(a: Found, b: Found): number {
  return a.rank - b.rank || b.score - a.score || nameLength(a.node) - nameLength(b.node) || compareKeys(a.node, b.node);
}

function compareKeys(a: GraphNode, b: GraphNode): number {
  return a.key < b.key ? -1 : 1;
}

function toHit({ node, matched }: Found): SearchHit {
  const { nodeType, name_zh, name_en } = node.attributes;
  return { key: node.key, nodeType, name_zh, name_en, matched };
}

function isWanted({ attributes }: GraphNode, { types, paper }: SearchQuery): boolean {
  return (types?.includes(attributes.nodeType) ?? true) && (paper === undefined || attributes.paper === paper);
}

/**
 * Search over the names, aliases and summaries of nodes in both languages, in traditional characters and in pinyin. The
 * order is: the whole name, names that begin with the query, names that contain it, aliases, pinyin, names with its
 * words in another order, summaries. Misspelt words are matched only where nothing else is found.
 */
export function buildSearchIndex(nodes: readonly GraphNode[], dictionaries: Dictionaries): SearchIndex {
  const known = nodes.map((node) => ({ node, entry: toSearchEntry(node, dictionaries) }));
  const findByWords = buildWordIndex(known.map(({ entry }) => entry));

  return (query) => {
    const folded = foldText(query.q, dictionaries.simplify);
    if (folded === '') return [];
    const wanted = new Map(known.filter(({ node }) => isWanted(node, query)).map((item) => [item.node.key, item]));
    const byWords = findByWords(folded, (key: NodeKey) => wanted.has(key));
    const literal = { text: closeUp(folded), pinyin: pinyinQuery(query.q) };
    const found = [...wanted.values()].flatMap(({ node, entry }): Found[] => {
      const match = better(matchLiterally(entry, literal), byWords.get(node.key) ?? null);
      return match === null ? [] : [{ node, ...match }];
    });
    return found.sort(compareFound).slice(0, query.limit).map(toHit);
  };
}
