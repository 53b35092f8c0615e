import { passageLabels } from '../coding/passage-labels.ts';
import type { Evidence, GraphEdge, GraphNode } from '../contract/graph.ts';
import type { PaperText, Passage, Section } from '../contract/papers.ts';
import type { ExportInput } from './export-input.ts';

/** One edge with one of the sentences that it rests on. */
export interface Claim {
  paper: PaperText['paper'];
  section: Section;
  passage: Passage;
  /** What readers call the passage, such as `2.3-4`. */
  place: string;
  edge: GraphEdge;
  source: GraphNode;
  target: GraphNode;
  evidence: Evidence;
}

export interface SectionClaims {
  section: Section;
  claims: Claim[];
}

export interface PaperClaims {
  paper: PaperText['paper'];
  sections: SectionClaims[];
}

function found<Value>(value: Value | undefined, what: string, key: string): Value {
  if (value === undefined) throw new Error(`There is no ${what} ${key}.`);
  return value;
}

/** Every claim of a paper in the order of its text. An edge with several quotes comes once for each. */
function claimsOfText(text: PaperText, input: ExportInput, nodes: ReadonlyMap<string, GraphNode>): Claim[] {
  const passages = new Map(text.passages.map((passage) => [passage.id, passage]));
  const sections = new Map(text.sections.map((section) => [section.id, section]));
  const labels = passageLabels(text);
  const claims = input.graph.edges.flatMap((edge) => {
    const places = (input.evidence.get(edge.key) ?? []).filter(({ passage }) => passages.has(passage));
    return places.map((evidence) => ({
      paper: text.paper,
      section: found(sections.get(evidence.section), 'section', evidence.section),
      passage: found(passages.get(evidence.passage), 'passage', evidence.passage),
      place: found(labels.get(evidence.passage), 'passage', evidence.passage),
      edge,
      source: found(nodes.get(edge.source), 'node', edge.source),
      target: found(nodes.get(edge.target), 'node', edge.target),
      evidence,
    }));
  });
  return claims.toSorted((left, right) => left.evidence.start - right.evidence.start);
}

/** Every claim by paper and section, in the order of the texts. Sections without a claim are listed too. */
export function claimsBySection(input: ExportInput): PaperClaims[] {
  const nodes = new Map(input.graph.nodes.map((node) => [node.key as string, node]));
  return input.texts.map((text) => {
    const claims = claimsOfText(text, input, nodes);
    const sections = text.sections.map((section) => ({
      section,
      claims: claims.filter((claim) => claim.section.id === section.id),
    }));
    return { paper: text.paper, sections };
  });
}

/** The number of edges that the claims are of, and the number of quotes. */
export function countClaims({ sections }: PaperClaims): { edges: number; quotes: number } {
  const claims = sections.flatMap((section) => section.claims);
  return { edges: new Set(claims.map(({ edge }) => edge.key)).size, quotes: claims.length };
}
