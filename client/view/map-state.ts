import type { ArrowSign } from '../../server/contract/signs.ts';
import type { MapEdge } from '../model/map-graph.ts';
import type { EdgePaint, Tone } from '../model/overlay.ts';
import { createAsking } from './asking.ts';

/** What the map shows at one moment, for tests and other readers; positions in CSS pixels from the map's upper left corner. */
export interface MapState {
  nodes: {
    key: string;
    x: number;
    y: number;
    width: number;
    height: number;
    label: string | null;
    faded: boolean;
    /** As an overlay paints it, or null. */
    paint: { tone: Tone; mark: string | null } | null;
  }[];
  /** `x` and `y` are on the arrow, halfway. */
  edges: {
    key: string;
    source: string;
    target: string;
    kind: MapEdge['kind'];
    sign: ArrowSign | null;
    /** Edges of the data graph that it gathers. */
    count: number;
    steps: number;
    faded: boolean;
    paint: EdgePaint | null;
    /** Where its sign is written, or null where that found no room. */
    signAt: { x: number; y: number } | null;
    x: number;
    y: number;
    /** Ends and handles of its curve, from its source to the foot of its head. */
    curve: readonly { x: number; y: number }[];
  }[];
  /** The frames of open headings. */
  frames: { heading: string; left: number; right: number; top: number; bottom: number }[];
  camera: { x: number; y: number; zoom: number };
  width: number;
  height: number;
  hovered: string | null;
  /** Signs that found room. */
  signs: number;
}

/** What the map in an element that `MapView` rendered shows. */
export const mapState = createAsking<MapState>('causeway-map-state');
