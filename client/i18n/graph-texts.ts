import type { CausalEdgeType } from '../../server/contract/graph.ts';
import { byClaimSign } from '../../server/contract/signs.ts';
import type { ByClaimSign } from '../../server/contract/signs.ts';
import type { GraphWords } from '../../server/contract/words.ts';

/** The texts of the page that are made of the words for the graph. */
export function graphTexts({ nodeType, nodeTypes, structure, causal, unstatedAside, status, basis }: GraphWords) {
  const verbs = (type: CausalEdgeType): ByClaimSign => byClaimSign(causal[type]);
  const sentences = (type: CausalEdgeType): ByClaimSign => {
    const { plus, minus, unknown, zero } = verbs(type);
    return {
      plus: sentence(plus),
      minus: sentence(minus),
      unknown: `${sentence(unknown)}${unstatedAside}`,
      zero: sentence(zero),
    };
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
    basis,
  };
}

/** As i18next fills it in. */
function sentence(verb: string): string {
  return `{{source}} ${verb} {{target}}`;
}
