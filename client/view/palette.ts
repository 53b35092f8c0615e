import type { NodeType } from '../../server/contract/graph.ts';
import type { ArrowSign } from '../../server/contract/signs.ts';
import type { Tone } from '../model/overlay.ts';
import type { Theme } from './map-props.ts';

/** Colours as `#rrggbb`; fading mixes them with the ground. */
export interface Palette {
  ground: string;
  /** Every other column. */
  column: string;
  text: string;
  quiet: string;
  box: string;
  boxBorder: string;
  boxBorderStrong: string;
  positive: string;
  negative: string;
  unknown: string;
  mixed: string;
  structure: string;
  /** Two sets told apart; never those of the signs. */
  left: string;
  right: string;
  types: Record<NodeType, string>;
}

/** M. Okabe, K. Ito, Color Universal Design (2008): told apart with any colour vision. */
const OKABE_ITO = {
  orange: '#e69f00',
  sky: '#56b4e9',
  green: '#009e73',
  yellow: '#f0e442',
  blue: '#0072b2',
  vermillion: '#d55e00',
  purple: '#cc79a7',
};

const LIGHT: Palette = {
  ground: '#ffffff',
  column: '#f6f7f9',
  text: '#1b2330',
  quiet: '#667085',
  box: '#ffffff',
  boxBorder: '#cfd5de',
  boxBorderStrong: '#1b2330',
  positive: OKABE_ITO.blue,
  negative: OKABE_ITO.vermillion,
  unknown: '#6b7280',
  mixed: '#6b4f8a',
  structure: '#b4bbc6',
  left: '#007a59',
  right: '#a8417e',
  types: {
    Countermeasure: OKABE_ITO.green,
    Factor: OKABE_ITO.orange,
    Mechanism: OKABE_ITO.purple,
    Advantage: OKABE_ITO.sky,
    Outcome: OKABE_ITO.yellow,
    Concept: '#7d8796',
    Actor: '#3d4757',
  },
};

const DARK: Palette = {
  ground: '#12151b',
  column: '#171b22',
  text: '#e7eaf0',
  quiet: '#98a2b3',
  box: '#1d222b',
  boxBorder: '#3a4352',
  boxBorderStrong: '#e7eaf0',
  positive: '#4aa8e0',
  negative: '#f08a3c',
  unknown: '#9aa4b2',
  mixed: '#b79ad6',
  structure: '#4b5565',
  left: '#35c79c',
  right: '#e693c2',
  types: { ...LIGHT.types, Concept: '#98a2b3', Actor: '#c5ccd8' },
};

/** The system's own colours, for those who force them; signs and dashes tell the arrows apart. */
export interface SystemColours {
  canvas: string;
  canvasText: string;
  grayText: string;
  highlight: string;
  linkText: string;
}

function forced({ canvas, canvasText, grayText, highlight, linkText }: SystemColours): Palette {
  return {
    ground: canvas,
    column: canvas,
    text: canvasText,
    quiet: canvasText,
    box: canvas,
    boxBorder: canvasText,
    boxBorderStrong: highlight,
    positive: canvasText,
    negative: canvasText,
    unknown: canvasText,
    mixed: canvasText,
    structure: grayText,
    left: canvasText,
    right: linkText,
    types: {
      Countermeasure: canvasText,
      Factor: canvasText,
      Mechanism: canvasText,
      Advantage: canvasText,
      Outcome: canvasText,
      Concept: canvasText,
      Actor: canvasText,
    },
  };
}

export function choosePalette(theme: Theme, system: SystemColours | null): Palette {
  if (system !== null) return forced(system);
  return theme === 'dark' ? DARK : LIGHT;
}

export function signColour(palette: Palette, sign: ArrowSign | null): string {
  switch (sign) {
    case '+':
      return palette.positive;
    case '-':
      return palette.negative;
    case '?':
      return palette.unknown;
    case '±':
      return palette.mixed;
    case '0':
      return palette.quiet;
    case null:
      return palette.structure;
  }
}

export function toneColour(palette: Palette, tone: Tone): string {
  switch (tone) {
    case 'left':
    case 'both':
      return palette.left;
    case 'right':
      return palette.right;
    case 'positive':
      return palette.positive;
    case 'negative':
      return palette.negative;
    case 'conflicted':
      return palette.mixed;
    case 'unknown':
      return palette.unknown;
  }
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A mix of two `#rrggbb` colours: all of the first at 0, all of the second at 1. */
export function mixColours(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
