import type { Language } from '../../server/contract/language.ts';
import type { ClaimPolarity, EdgeType, Polarity, Status } from '../../server/contract/graph.ts';
import type { EdgeKey, PassageId, SectionId } from '../../server/contract/ids.ts';
import type { PaperText } from '../../server/contract/papers.ts';
import type { Joint } from '../../server/contract/reasoning.ts';

/** What a finding was found by. */
export type FindingKind = 'node' | 'edge' | 'trace' | 'loop' | 'gap' | 'comparison' | 'what-if';

/** What has to be said of a finding beyond what its chains show of themselves. */
export type Caveat =
  /** Chains of both signs lead from the start to the end. */
  | 'conflicted'
  /** No sign follows, since the text leaves one open. */
  | 'unsigned'
  /** A limit was hit before all was seen. */
  | 'truncated'
  /** Strengths were drawn at random, since the paper gives none. */
  | 'sampled';

export interface BriefQuote {
  edge: EdgeKey;
  passage: PassageId;
  /** What readers call the passage, such as `2.3-4`. */
  place: string;
  section: SectionId;
  /** The paper's own number of the section; empty where it has none. */
  sectionNumber: string;
  /** Title of the section in the language of the briefing. */
  sectionTitle: string;
  /** Verbatim words of the paper. */
  text: string;
  /** Translation of the whole passage, where the reader needs one. */
  translation: string | null;
}

/** One edge of a chain, with names in the language of the briefing. */
export interface BriefStep {
  edge: EdgeKey;
  source: string;
  target: string;
  edgeType: EdgeType;
  /** Null on edges of structure, as status and confidence are, which a membership has. */
  polarity: ClaimPolarity | null;
  status: Status | null;
  confidence: number | null;
  /** Whether the effect comes late. */
  late: boolean;
  /** What the claim rests on and when it holds, in words; one text for each that is said. */
  grounds: string[];
  /** The reader's step behind an inferred edge. */
  note: string | null;
  quotes: BriefQuote[];
}

export interface BriefChain {
  steps: BriefStep[];
  /** Product of the polarities; of a loop, `R` or `B` where it is known. */
  sign: Polarity | 'R' | 'B' | null;
  /** Where the text passes from one section to another; at the last step where a loop closes there. */
  joints: Joint[];
}

export interface Finding {
  kind: FindingKind;
  /** What was found, in a sentence. */
  title: string;
  /** What the reader adds, in the reader's words. */
  line: string | null;
  /** What was found beside chains, such as the factors that no policy addresses. */
  points: readonly string[];
  chains: readonly BriefChain[];
  caveats: readonly Caveat[];
}

/** Findings in the reader's order, with all that one document needs. Every text is plain text. */
export interface Briefing {
  language: Language;
  /** Null where the reader gave none. */
  title: string | null;
  /** Day of the briefing, `YYYY-MM-DD`. */
  date: string;
  /** Address of the view that the findings come from. */
  link: string | null;
  /** `image`: the text of an SVG, or a data URL of an SVG, PNG, JPEG or WebP. */
  figure: { image: string; description: string } | null;
  paper: PaperText['paper'];
  findings: readonly Finding[];
}
