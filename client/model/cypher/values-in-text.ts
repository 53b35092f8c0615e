import { keyOf } from '../../../server/contract/ids.ts';
import type { Proposal } from './complete.ts';

export interface NamedNode {
  key: string;
  name_zh: string;
  name_en: string;
}

/** The property that a text is compared with or set as, at its opening quote: `{uid: '`, `n.uid = '`, `n.uid IN ['a', '`. */
const PROPERTY_BEFORE =
  /([\p{L}_][\p{L}\p{N}_]*)\s*(?::|=~?|<>|\bSTARTS\s+WITH|\bENDS\s+WITH|\bCONTAINS|\bIN)\s*\[?(?:\s*(?:'[^']*'|"[^"]*")\s*,)*\s*$/iu;

/** What could stand in the text that opens at a place: ids or keys of nodes, or their names where those are asked for. */
export function valuesInText(text: string, opening: number, nodes: readonly NamedNode[]): Proposal[] {
  const [, property = 'uid'] = PROPERTY_BEFORE.exec(text.slice(0, opening)) ?? [];
  const quote = text[opening] ?? '';
  const written = (value: string): string => value.replaceAll(/[\\]/gu, '\\\\').replaceAll(quote, `\\${quote}`);
  if (property === 'id' || property === 'uid') {
    return nodes.map(({ key, name_zh, name_en }) => ({
      kind: 'node',
      label: `${name_zh} ${name_en} ${key}`,
      detail: key,
      apply: written(property === 'id' ? keyOf(key) : key),
    }));
  }
  if (property !== 'name_zh' && property !== 'name_en') return [];
  return nodes.map((node) => ({
    kind: 'node',
    label: node[property],
    detail: node.key,
    apply: written(node[property]),
  }));
}
