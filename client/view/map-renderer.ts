import type Sigma from 'sigma';
import type { NodeKey } from '../../server/contract/ids.ts';
import { brightOf, selectedOf } from '../model/emphasis.ts';
import type { Hovered } from '../model/emphasis.ts';
import type { MapEdge, MapNode } from '../model/map-graph.ts';
import { drawOverlay } from '../model/overlay.ts';
import type { DrawnOverlay, MapOverlay } from '../model/overlay.ts';
import { arrowAppearance, boxAppearance } from './appearance.ts';
import type { Moment } from './appearance.ts';
import type { Insets } from './camera.ts';
import { createSigma } from './create-sigma.ts';
import { drawNames } from './draw-names.ts';
import { drawEdgeOverlay, drawNodeOverlay } from './draw-overlay.ts';
import { drawSigns } from './draw-signs.ts';
import { LabelMetrics } from './label-metrics.ts';
import { MapCamera } from './map-camera.ts';
import { chooseLabels, lineScaleAt, sameLabels, scaleAt } from './map-labels.ts';
import type { Language, MapEmphasis, MapSelection } from './map-props.ts';
import { moveNodes } from './move-nodes.ts';
import type { Palette } from './palette.ts';
import type { SharedScales } from './programs/edge-program.ts';
import type { Scene } from './scene.ts';

/** All that the page says of the map, apart from the scene. */
export interface RendererView {
  selection: MapSelection;
  emphasis: MapEmphasis | null;
  overlay: MapOverlay | null;
  language: Language;
  palette: Palette;
  insets: Insets;
}

/** What an overlay speaks of. */
function keysOf({ nodes, edges }: MapOverlay): MapEmphasis {
  return { nodes: new Set(nodes.keys()), edges: new Set(edges.keys()) };
}

const NOBODY: Hovered = { node: null, edge: null };

/** Draws one map. Knows nothing of React; what is hovered or selected lives here and in sigma's reducers, never in a graph. */
export class MapRenderer {
  readonly sigma: Sigma<MapNode, MapEdge>;
  readonly camera: MapCamera;
  readonly scales: SharedScales = { box: 1, line: 1 };
  private readonly metrics: LabelMetrics;
  private readonly fontFamily: string;
  private readonly onFrame: (renderer: MapRenderer) => void;
  private readonly still: () => boolean;
  private current: Scene | null = null;
  private view: RendererView;
  private hovered: Hovered = NOBODY;
  private shown: Moment;
  private signCount = 0;
  private painted: { overlay: MapOverlay; scene: Scene; drawn: DrawnOverlay } | null = null;
  private stopMoving: (() => void) | null = null;

  constructor(
    container: HTMLElement,
    view: RendererView,
    still: () => boolean,
    onFrame: (renderer: MapRenderer) => void,
  ) {
    this.view = view;
    this.still = still;
    this.onFrame = onFrame;
    this.shown = {
      palette: view.palette,
      bright: null,
      hovered: null,
      selected: new Set(),
      labels: new Map(),
      overlay: null,
    };
    this.fontFamily = getComputedStyle(container).fontFamily;
    this.sigma = createSigma(container, this.scales, still());
    this.camera = new MapCamera(this.sigma, view.insets, still);
    this.metrics = new LabelMetrics(this.fontFamily);
    this.sigma.setSettings({
      nodeReducer: (key, node) => boxAppearance(key, node, this.shown) as never,
      edgeReducer: (key, edge) =>
        arrowAppearance(key, this.sigma.getGraph().extremities(key), edge, this.shown) as never,
    });
    this.sigma.getCamera().on('updated', () => this.followZoom());
    this.sigma.on('afterRender', () => this.paint());
    this.sigma.on('resize', () => this.camera.keepFit());
  }

  get scene(): Scene | null {
    return this.current;
  }

  get moment(): Moment {
    return this.shown;
  }

  /** Signs of arrows that found room. */
  get signs(): number {
    return this.signCount;
  }

  /** Shows another scene. Nodes that were there glide to their new places; the camera is fitted unless it was moved by hand. */
  setScene(scene: Scene): void {
    const before = this.current;
    const sameMap = before !== null && before.kind !== 'full' && scene.kind !== 'full';
    this.stopMoving?.();
    this.current = null;
    this.hovered = NOBODY;
    if (before === null || !sameMap || !this.camera.isHeld) this.camera.open(scene.bounds);
    else this.camera.setBounds(scene.bounds);
    this.current = scene;
    this.stopMoving = sameMap && !this.still() ? moveNodes(before, scene, () => this.refresh()) : null;
    this.refreshMoment();
    this.sigma.setGraph(scene.graph);
  }

  setView(view: RendererView): void {
    if (view === this.view) return;
    const { right, bottom } = this.view.insets;
    const moved = view.insets.right !== right || view.insets.bottom !== bottom;
    this.view = view;
    if (moved) this.camera.followInsets(view.insets);
    this.refresh();
  }

  hover(hovered: Hovered): void {
    this.hovered = hovered;
    this.refresh();
  }

  /** Brings nodes of the data graph, or the headings that stand for them, into view. */
  focus(keys: readonly NodeKey[]): void {
    const scene = this.current;
    if (scene === null) return;
    const drawn = new Set(keys.flatMap((key) => scene.representative.get(key) ?? []));
    this.camera.show([...drawn].flatMap((key) => scene.places.get(key) ?? []));
  }

  /** Draws again where the size has changed. */
  resize(width: number, height: number): void {
    const before = this.sigma.getDimensions();
    if (before.width !== Math.round(width) || before.height !== Math.round(height))
      this.sigma.refresh({ schedule: true });
  }

  kill(): void {
    this.stopMoving?.();
    this.sigma.kill();
  }

  private context(layer: string): CanvasRenderingContext2D {
    const context = this.sigma.getCanvases()[layer]?.getContext('2d');
    if (!context) throw new Error(`Drawing the map: the browser gave no 2d canvas for the layer ${layer}.`);
    return context;
  }

  /** The overlay on this scene, worked out once. */
  private overlayOn(scene: Scene): DrawnOverlay | null {
    const { overlay } = this.view;
    if (overlay === null) return null;
    if (this.painted?.overlay !== overlay || this.painted.scene !== scene)
      this.painted = { overlay, scene, drawn: drawOverlay(scene, overlay) };
    return this.painted.drawn;
  }

  /** Works out what is bright and which names have room at this zoom. */
  private refreshMoment(): void {
    const scene = this.current;
    if (scene === null) return;
    const { zoom } = this.camera.look;
    const { selection, emphasis, overlay, palette, language } = this.view;
    const moment = {
      palette,
      bright: brightOf(scene, this.hovered, emphasis ?? (overlay && keysOf(overlay)), selection),
      hovered: this.hovered.node ?? this.hovered.edge,
      selected: selectedOf(scene, selection),
      labels: this.shown.labels,
      overlay: this.overlayOn(scene),
    };
    this.scales.box = scaleAt(zoom);
    this.scales.line = lineScaleAt(zoom);
    this.shown = { ...moment, labels: chooseLabels(scene, this.metrics, language, zoom, moment) };
  }

  private refresh(): void {
    if (this.current === null) return;
    this.refreshMoment();
    this.sigma.refresh({ schedule: true });
  }

  private followZoom(): void {
    const before = this.shown.labels;
    this.refreshMoment();
    if (!sameLabels(before, this.shown.labels)) this.sigma.refresh({ schedule: true });
  }

  private paint(): void {
    const scene = this.current;
    if (scene === null || scene.graph !== this.sigma.getGraph()) return;
    const picture = {
      graph: scene.graph,
      moment: this.shown,
      scales: this.scales,
      fontFamily: this.fontFamily,
      toScreen: (point: { x: number; y: number }) => this.sigma.graphToViewport(point),
      ...this.sigma.getDimensions(),
    };
    const [arrows, names] = [this.context('edgeLabels'), this.context('labels')];
    drawEdgeOverlay({ ...picture, context: arrows });
    this.signCount = drawSigns({ ...picture, context: arrows });
    drawNames({ ...picture, context: names });
    drawNodeOverlay({ ...picture, context: names });
    this.onFrame(this);
  }
}
