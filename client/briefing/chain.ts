import { jointsAlong } from '../../server/causality/joints.ts';
import { noteIn } from '../../server/coding/note-in.ts';
import { passageLabels } from '../../server/coding/passage-labels.ts';
import { groundsIn } from '../../server/contract/grounds.ts';
import type { Language } from '../../server/contract/language.ts';
import type { GraphEdge, GraphNode } from '../../server/contract/graph.ts';
import { keyOf } from '../../server/contract/ids.ts';
import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { PaperText, Passage, Section } from '../../server/contract/papers.ts';
import type { BriefChain, BriefQuote, BriefStep } from './briefing.ts';

/** Where the names and sentences of a briefing come from. */
export interface ChainSources {
  language: Language;
  nodes: ReadonlyMap<NodeKey, GraphNode>;
  edges: ReadonlyMap<EdgeKey, GraphEdge>;
  text: PaperText;
}

function nameOf({ language, nodes }: ChainSources, key: NodeKey): string {
  const attributes = nodes.get(key)?.attributes;
  return (language === 'zh' ? attributes?.name_zh : attributes?.name_en) ?? key;
}

/** The reader of the paper's own language needs no translation. */
function translationOf({ language, text }: ChainSources, passage: Passage | undefined): string | null {
  const isOwn = text.paper.language.toLowerCase().split('-')[0] === language;
  return isOwn || language === 'zh' ? null : (passage?.text_en ?? null);
}

function titleOf(language: Language, section: Section | undefined): string {
  return (language === 'zh' ? section?.title_zh : section?.title_en) ?? '';
}

function quotesOf(sources: ChainSources, { key, attributes }: GraphEdge): BriefQuote[] {
  const { language, text } = sources;
  const labels = passageLabels(text);
  return attributes.passages.flatMap((passage, index) => {
    const quote = attributes.quotes[index];
    const section = attributes.sections[index];
    if (quote === undefined || section === undefined) return [];
    const inText = text.passages.find(({ id }) => id === passage);
    const titled = text.sections.find(({ id }) => id === section);
    const translation = translationOf(sources, inText);
    return [
      {
        edge: key,
        passage,
        place: labels.get(passage) ?? keyOf(passage),
        section,
        sectionNumber: titled?.number ?? '',
        sectionTitle: titleOf(language, titled),
        text: quote,
        translation,
      },
    ];
  });
}

function stepOf(sources: ChainSources, edge: GraphEdge): BriefStep {
  const { attributes } = edge;
  const causal = 'polarity' in attributes ? attributes : null;
  return {
    edge: edge.key,
    source: nameOf(sources, edge.source),
    target: nameOf(sources, edge.target),
    edgeType: attributes.edgeType,
    polarity: causal?.polarity ?? null,
    status: 'status' in attributes ? attributes.status : null,
    confidence: 'confidence' in attributes ? attributes.confidence : null,
    late: causal?.delay === true,
    grounds: causal === null ? [] : groundsIn(sources.language, causal),
    note: noteIn(sources.language, attributes)?.text ?? null,
    quotes: quotesOf(sources, edge),
  };
}

/**
 * A chain of a briefing from the keys of its edges, in causal order; a single edge is a chain of one step.
 * @throws Error when an edge is not among the sources
 */
export function chainOf(
  sources: ChainSources,
  { edges, sign }: { edges: readonly EdgeKey[]; sign: BriefChain['sign'] },
): BriefChain {
  const found = edges.map((key) => {
    const edge = sources.edges.get(key);
    if (edge === undefined) throw new Error(`There is no edge ${key}.`);
    return edge;
  });
  const steps = found.map((edge) => stepOf(sources, edge));
  const closes = found.length > 1 && found[0]?.source === found.at(-1)?.target;
  const supports = found.map(({ attributes }) => ({
    sections: attributes.sections,
    inferred: 'status' in attributes && attributes.status === 'inferred',
  }));
  return { steps, sign, joints: jointsAlong(supports, closes) };
}
