import type { EdgeKey, NodeKey } from '../../server/contract/ids.ts';
import type { Language } from '../../server/contract/language.ts';
import type { MapOverlay, OverlayEntry } from '../model/overlay.ts';
import type { NodeType } from '../../server/contract/graph.ts';
import type { MapArrow, MapOutline } from '../model/map-outline.ts';

export type Theme = 'light' | 'dark';

export type MapSelection =
  | { kind: 'node'; key: NodeKey }
  | { kind: 'edge'; key: EdgeKey }
  | { kind: 'arrow'; source: NodeKey; target: NodeKey }
  | null;

/** What a panel speaks of, in keys of the data graph; it stays bright and the rest fades. */
export interface MapEmphasis {
  nodes: ReadonlySet<NodeKey>;
  edges: ReadonlySet<EdgeKey>;
}

/** Nodes to bring into view, or none for the whole map; a new token asks again, even for the same keys. */
interface MapFocus {
  keys: readonly NodeKey[];
  token: number;
}

/** Every word that the map itself shows or speaks, in the language it is shown in. */
export interface MapTexts {
  /** What a screen reader is told instead of the picture, with the way to the tree outline. */
  label: string;
  nodeTypes: Record<NodeType, string>;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  /** How many steps a chain has, as it is written on its arrow. */
  steps: (count: number) => string;
}

/** Every word of the legend. */
export interface LegendTexts {
  title: string;
  nodes: string;
  edges: string;
  nodeTypes: Record<NodeType, string>;
  increases: string;
  decreases: string;
  unknown: string;
  mixed: string;
  chain: string;
  inferred: string;
  denied: string;
  delayed: string;
  structure: string;
  gathered: string;
  bundle: string;
  /** Of the lines that an overlay brings along. */
  overlay: string;
}

export interface MapViewProps {
  outline: MapOutline;
  /** The chains between its boxes, as far as they are known. */
  chains?: readonly MapArrow[];
  /** Whether all chains are drawn; else those of the box that is hovered or selected. */
  showsChains?: boolean;
  selection: MapSelection;
  emphasis: MapEmphasis | null;
  /** What a panel paints on the map; nothing when left out. */
  overlay?: MapOverlay | null;
  focus: MapFocus | null;
  language: Language;
  theme: Theme;
  texts: MapTexts;
  onSelectNode: (key: NodeKey) => void;
  onSelectEdge: (key: EdgeKey) => void;
  onSelectArrow: (source: NodeKey, target: NodeKey) => void;
  onToggleHeading: (key: NodeKey) => void;
  onClearSelection: () => void;
  onHover?: (key: NodeKey | null) => void;
  /** Pixels at the right and at the bottom that panels cover. */
  insets?: { right: number; bottom: number };
}

export interface LegendProps {
  texts: LegendTexts;
  theme: Theme;
  /** What the colours and patterns of the overlay mean; they come first. */
  overlay?: readonly OverlayEntry[];
  /** Whether it starts unfolded; folded by default where the screen is narrow. */
  defaultOpen?: boolean;
}
