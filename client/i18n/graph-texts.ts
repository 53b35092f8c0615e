import type { CausalEdgeType } from '../../server/contract/graph.ts';
import { bySign } from '../../server/contract/signs.ts';
import type { BySign } from '../../server/contract/signs.ts';
import type { GraphWords } from '../../server/contract/words.ts';

/** The texts of the page that are made of the words for the graph. */
export function graphTexts({ nodeType, nodeTypes, structure, causal, unstatedAside, status }: GraphWords) {
  const verbs = (type: CausalEdgeType): BySign => bySign(causal[type]);
  const sentences = (type: CausalEdgeType): BySign => {
    const { plus, minus, unknown } = verbs(type);
    return { plus: sentence(plus), minus: sentence(minus), unknown: `${sentence(unknown)}${unstatedAside}` };
  };
  return {
    nodeType,
    nodeTypes,
    claim: {
      DRIVES: sentences('DRIVES'),
      ADDRESSES: sentences('ADDRESSES'),
      PROVIDES: sentence(structure.PROVIDES),
      CARRIES_OUT: sentence(structure.CARRIES_OUT),
      PART_OF: sentence(structure.PART_OF),
      IS_A: sentence(structure.IS_A),
      REQUIRES: sentence(structure.REQUIRES),
      CONTRASTS_WITH: sentence(structure.CONTRASTS_WITH),
    },
    sign: verbs('DRIVES'),
    status,
  };
}

/** As i18next fills it in. */
function sentence(verb: string): string {
  return `{{source}} ${verb} {{target}}`;
}
