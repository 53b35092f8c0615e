import type { Language } from '../../../server/contract/language.ts';
import { chainOf, type ChainSources } from '../../../client/briefing/chain.ts';
import type { Briefing, Finding } from '../../../client/briefing/briefing.ts';
import { PaperTextSchema } from '../../../server/contract/papers.ts';
import { hostileHoldings } from '../../fixtures/hostile-holdings.ts';

const { graph, texts } = hostileHoldings;
const text = PaperTextSchema.parse(texts[0]);

export const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><text>甲 & "乙"</text></svg>';

export function hostileSources(language: Language): ChainSources {
  return {
    language,
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    edges: new Map(graph.edges.map((edge) => [edge.key, edge])),
    text,
  };
}

/** All edges of the hostile graph in one chain: they close a loop. */
export function hostileChain(language: Language) {
  return chainOf(hostileSources(language), { edges: graph.edges.map(({ key }) => key), sign: '-' });
}

export function finding(parts: Partial<Finding>): Finding {
  return { kind: 'trace', title: 'Found', line: null, points: [], chains: [], caveats: [], ...parts };
}

/** A briefing whose every text tries to break out of the document. */
export function hostileBriefing(language: Language): Briefing {
  return {
    language,
    title: '<script>alert(1)</script> *标题* # שלום',
    date: '2024-02-29',
    link: 'http://127.0.0.1:4000/?lang=zh&from=a"b<c>',
    figure: { image: SVG, description: '图 <img src=x onerror=alert(1)> ](x)' },
    paper: text.paper,
    findings: [
      finding({
        title: '1. <img src=x onerror=alert(1)> | `甲`',
        line: '- 我的话：<b>粗</b>\n**so**',
        chains: [hostileChain(language)],
        caveats: ['conflicted', 'truncated'],
      }),
      finding({ kind: 'gap', title: '=空白', points: ['<i>甲</i>', '1) 乙', '+ 丙'] }),
    ],
  };
}
