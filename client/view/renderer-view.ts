import type { Language } from '../../server/contract/language.ts';
import type { MapOverlay } from '../model/overlay.ts';
import type { Insets } from './camera.ts';
import type { LabelMetrics } from './label-metrics.ts';
import type { MapEmphasis, MapSelection } from './map-props.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

/** All that a picture of the map is drawn from. */
export interface ShownMap {
  scene: Scene;
  view: RendererView;
  metrics: LabelMetrics;
  fontFamily: string;
}

/** All that the page says of the map, apart from the scene. */
export interface RendererView {
  selection: MapSelection;
  emphasis: MapEmphasis | null;
  overlay: MapOverlay | null;
  language: Language;
  palette: Palette;
  insets: Insets;
  /** How many steps a chain has, in words. */
  stepsText: (steps: number) => string;
}
