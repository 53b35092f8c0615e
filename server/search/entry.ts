import type { GraphNode, NodeType } from '../contract/graph.ts';
import type { NodeKey } from '../contract/ids.ts';
import type { Dictionaries } from './dictionaries.ts';
import type { Syllables } from './pinyin.ts';
import { closeUp, foldText } from './text.ts';

/** One node as search sees it: its texts folded, without spaces in Chinese, and its Chinese names in pinyin. */
export interface SearchEntry {
  key: NodeKey;
  nodeType: NodeType;
  paper: string;
  name_zh: string;
  name_en: string;
  aliases: readonly string[];
  summary_zh: string;
  summary_en: string;
  pinyin: readonly Syllables[];
}

export function toSearchEntry({ key, attributes }: GraphNode, { simplify, syllables }: Dictionaries): SearchEntry {
  const { nodeType, paper, name_zh, name_en, aliases, summary_zh, summary_en } = attributes;
  const fold = (text: string): string => closeUp(foldText(text, simplify));
  return {
    key,
    nodeType,
    paper,
    name_zh: fold(name_zh),
    name_en: fold(name_en),
    aliases: aliases.map(fold),
    summary_zh: fold(summary_zh),
    summary_en: fold(summary_en),
    pinyin: [name_zh, ...aliases].map(syllables).filter((sounds) => sounds.length > 0),
  };
}
