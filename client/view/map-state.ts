import type { JointSign } from '../../server/layout/fold.ts';
import type { EdgePaint, Tone } from '../model/overlay.ts';

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
    sign: JointSign | null;
    count: number;
    faded: boolean;
    paint: EdgePaint | null;
    /** Where its sign is written, or null where that found no room. */
    signAt: { x: number; y: number } | null;
    x: number;
    y: number;
  }[];
  camera: { x: number; y: number; zoom: number };
  width: number;
  height: number;
  hovered: string | null;
  /** Signs that found room. */
  signs: number;
}

const ASK = 'causeway-map-state';

interface Question {
  state: MapState | null;
}

/** Answers those who ask the element for the state of its map; returns what stops it. */
export function answerMapState(element: HTMLElement, read: () => MapState): () => void {
  const answer = (event: Event): void => {
    if (event instanceof CustomEvent) (event as CustomEvent<Question>).detail.state = read();
  };
  element.addEventListener(ASK, answer);
  return () => element.removeEventListener(ASK, answer);
}

/** The state of the map in an element that `MapView` rendered, or null where there is none. */
export function readMapState(element: Element): MapState | null {
  const question: Question = { state: null };
  element.dispatchEvent(new CustomEvent(ASK, { detail: question }));
  return question.state;
}
