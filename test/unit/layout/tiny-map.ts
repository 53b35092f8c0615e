import { GraphSchema } from '../../../server/contract/graph.ts';
import type { Graph } from '../../../server/contract/graph.ts';
import { inPaper } from '../../fixtures/keys.ts';

interface TinyNode {
  key: string;
  nodeType?: string;
  bundle?: string;
}

/** `source sign target`, such as `a + b`; `a PART_OF b` for structure; a trailing `~` makes a claim inferred, `‖` late. */
type TinyEdge = string;

const id = inPaper('tiny');

function keyOf(...words: string[]): string {
  return id(words.join('-').toLowerCase().replaceAll('_', '-'));
}

const POLARITY_ENDING: Record<string, string> = { '+': 'plus', '-': 'minus', '?': 'unknown' };

function tinyEdge(text: TinyEdge): unknown {
  const [from = '', middle = '', to = '', mark = ''] = text.split(' ');
  const ends = { source: id(from), target: id(to) };
  const evidence = { passages: [], quotes: [], sections: [] };
  const ending = POLARITY_ENDING[middle];
  if (ending === undefined)
    return { key: keyOf(from, middle, to), ...ends, attributes: { edgeType: middle, ...evidence } };
  const claim = {
    status: mark === '~' ? 'inferred' : 'stated',
    confidence: mark === '~' ? 0.4 : 1,
    ...(mark === '‖' ? { delay: true } : {}),
  };
  return {
    key: keyOf(from, 'DRIVES', to, ending),
    ...ends,
    attributes: { edgeType: 'DRIVES', polarity: middle, ...claim, ...evidence },
  };
}

/** A graph that says only what a test is about; nodes are mechanisms named as their keys, at 0, 0. */
export function tinyMap(nodes: readonly (string | TinyNode)[], edges: readonly TinyEdge[]): Graph {
  return GraphSchema.parse({
    revision: 'tiny',
    nodes: nodes
      .map((node) => (typeof node === 'string' ? { key: node } : node))
      .map(
        ({
          key,
          nodeType = 'Mechanism',
          bundle = null,
        }: {
          key: string;
          nodeType?: string;
          bundle?: string | null;
        }) => ({
          key: id(key),
          attributes: {
            nodeType,
            name_zh: key,
            name_en: key,
            aliases: [],
            summary_zh: '',
            summary_en: '',
            desirable: '+',
            paper: 'tiny',
            sections: [],
            bundle: bundle === null ? null : id(bundle),
            x: 0,
            y: 0,
            outlineX: null,
            outlineY: null,
          },
        }),
      ),
    edges: edges.map(tinyEdge),
    sections: [],
  });
}
