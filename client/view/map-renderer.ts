import type Sigma from 'sigma';
import type { NodeKey } from '../../server/contract/ids.ts';
import { brightOf, brightSteps, selectedOf, stepsWanted } from '../model/emphasis.ts';
import type { Bright, Hovered } from '../model/emphasis.ts';
import type { MapEdge, MapNode } from '../model/map-graph.ts';
import { spokenOf } from '../model/overlay.ts';
import { arrowAppearance } from './appearance.ts';
import type { DrawState } from './appearance.ts';
import { boundsAround, sameBounds } from './bounds.ts';
import type { Bounds } from './camera.ts';
import { createSigma } from './create-sigma.ts';
import { drawBase, drawBright } from './draw-map.ts';
import type { Glyph } from './draw-signs.ts';
import type { Vector } from '../../server/layout/edge-curve.ts';
import { createMeasure, LabelMetrics } from './label-metrics.ts';
import { MapCamera } from './map-camera.ts';
import { canvasShape } from './canvas-shape.ts';
import { chooseBrightLabels, chooseLabels, lineScaleAt, sameLabels, scaleAt } from './map-labels.ts';
import type { LabelSetting, ShownLabel } from './map-labels.ts';
import type { RendererView, ShownMap } from './renderer-view.ts';
import { moveNodes } from './move-nodes.ts';
import type { Picture, Plan } from './picture.ts';
import type { SharedScales } from './programs/edge-program.ts';
import type { Scene } from './scene.ts';

const NOBODY: Hovered = { node: null, edge: null };
const NONE: ReadonlySet<string> = new Set();

/**
 * Draws one map. Knows nothing of React; what is hovered or selected lives here, never in a graph. What stays bright is
 * drawn on a layer of its own, above the whole map, which fades as one: a pointer on a node costs as much as the node has
 * neighbours, however large the map is.
 */
export class MapRenderer {
  readonly sigma: Sigma<MapNode, MapEdge>;
  readonly camera: MapCamera;
  readonly scales: SharedScales = { box: 1, line: 1 };
  private readonly container: HTMLElement;
  private readonly metrics: LabelMetrics;
  private readonly fontFamily: string;
  private readonly onFrame: (renderer: MapRenderer) => void;
  private readonly still: () => boolean;
  private current: Scene | null = null;
  private view: RendererView;
  private hovered: Hovered = NOBODY;
  private shown: DrawState;
  private baseGlyphs: readonly Glyph[] = [];
  private brightGlyphs: readonly Glyph[] = [];
  private brightFrame: number | null = null;
  /** The zoom that names were chosen for. */
  private chosenAt = 0;
  private steps: {
    scene: Scene;
    of: Pick<RendererView, 'emphasis' | 'overlay' | 'selection'>;
    bright: Bright | null;
  } | null = null;
  private stopMoving: (() => void) | null = null;
  /** The bounds of the map and of the steps over it, while a panel speaks of any. */
  private reached: Bounds | null = null;

  constructor(
    container: HTMLElement,
    view: RendererView,
    still: () => boolean,
    onFrame: (renderer: MapRenderer) => void,
  ) {
    this.container = container;
    this.view = view;
    this.still = still;
    this.onFrame = onFrame;
    this.shown = {
      palette: view.palette,
      bright: null,
      hovered: null,
      selected: new Set(),
      labels: new Map(),
      brightLabels: new Map(),
      overlay: null,
    };
    this.fontFamily = getComputedStyle(container).fontFamily;
    this.sigma = createSigma(container, this.scales, still());
    this.camera = new MapCamera(this.sigma, view.insets, still);
    this.metrics = new LabelMetrics(createMeasure(this.fontFamily));
    this.sigma.setSettings({
      nodeReducer: (_, { x, y }) => ({ x, y }),
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

  get drawState(): DrawState {
    return this.shown;
  }

  /** What is drawn, and by which words and colours, for a picture of it elsewhere; null before anything is. */
  get shownMap(): ShownMap | null {
    const { current: scene, view, metrics, fontFamily } = this;
    return scene && { scene, view, metrics, fontFamily };
  }

  /** The arrow whose sign is written at a point of the screen, or null. */
  signAt(point: Vector): string | null {
    const isAt = ({ x, y, width, height }: Glyph): boolean =>
      Math.abs(point.x - x) <= width / 2 && Math.abs(point.y - y) <= height / 2;
    return (this.brightGlyphs.find(isAt) ?? this.baseGlyphs.find(isAt))?.key ?? null;
  }

  /** Signs of arrows that found room, uppermost first. */
  get glyphs(): readonly Glyph[] {
    return [...this.brightGlyphs, ...this.baseGlyphs];
  }

  /** Shows another scene. Nodes that were there glide to their new places; the camera is fitted unless it was moved by hand. */
  setScene(scene: Scene): void {
    const before = this.current;
    const sameMap = before !== null && before.depth === scene.depth;
    this.stopMoving?.();
    this.current = null;
    this.hovered = NOBODY;
    this.reached = null;
    if (before === null || !sameMap || !this.camera.isHeld) this.camera.open(scene.bounds);
    else this.camera.setBounds(scene.bounds);
    this.current = scene;
    this.stopMoving = sameMap && !this.still() ? moveNodes(before, scene, () => this.refresh()) : null;
    this.chooseAll();
    this.sigma.setGraph(scene.graph);
    this.reachSteps();
  }

  setView(view: RendererView): void {
    if (view === this.view) return;
    const before = this.view;
    this.view = view;
    if (view.insets.right !== before.insets.right || view.insets.bottom !== before.insets.bottom)
      this.camera.followInsets(view.insets);
    this.reachSteps();
    const { language, palette, overlay } = before;
    if (view.language !== language || view.palette !== palette || view.overlay !== overlay) this.refresh();
    else this.refreshBright();
  }

  hover(hovered: Hovered): void {
    this.hovered = hovered;
    this.refreshBright();
  }

  /** Brings nodes of the data graph, or the headings that stand for them, into view; the whole map where there are none. */
  focus(keys: readonly NodeKey[]): void {
    const scene = this.current;
    if (scene === null) return;
    if (keys.length === 0) this.camera.fit();
    const drawn = new Set(keys.flatMap((key) => scene.homes.get(key) ?? []));
    this.camera.show([...drawn].flatMap((key) => scene.places.get(key) ?? []));
  }

  /** Draws again where the size has changed. */
  resize(width: number, height: number): void {
    const before = this.sigma.getDimensions();
    if (before.width !== Math.round(width) || before.height !== Math.round(height))
      this.sigma.refresh({ schedule: true });
  }

  /** Where things are: on the layer of the whole map, where they fade, or on that of what stays bright. */
  planOf(faded: boolean): Plan {
    const { width, height } = this.sigma.getDimensions();
    const { x, y, zoom } = this.camera.look;
    const { labels, brightLabels, bright } = this.shown;
    return {
      graph: faded || bright === null ? this.sigma.getGraph() : bright.graph,
      labels: faded || bright === null ? labels : brightLabels,
      scales: this.scales,
      toScreen: (point: Vector) => ({ x: width / 2 + (point.x - x) * zoom, y: height / 2 - (point.y - y) * zoom }),
    };
  }

  /** The map point at a point of the screen. */
  toMap(point: Vector): Vector {
    const { width, height } = this.sigma.getDimensions();
    const { x, y, zoom } = this.camera.look;
    return { x: x + (point.x - width / 2) / zoom, y: y - (point.y - height / 2) / zoom };
  }

  kill(): void {
    this.stopMoving?.();
    if (this.brightFrame !== null) cancelAnimationFrame(this.brightFrame);
    this.sigma.kill();
  }

  /** The steps that a panel speaks of, over this scene, worked out once. */
  private stepsOn(scene: Scene): Bright | null {
    const { emphasis, overlay, selection } = this.view;
    const { steps } = this;
    const isKnown =
      steps?.scene === scene &&
      steps.of.emphasis === emphasis &&
      steps.of.overlay === overlay &&
      steps.of.selection === selection;
    if (isKnown) return steps.bright;
    const wanted = stepsWanted(scene, { spoken: spokenOf({ emphasis, overlay }), selection });
    const bright = wanted && brightSteps(scene, wanted);
    this.steps = { scene, of: { emphasis, overlay, selection }, bright };
    return bright;
  }

  /** Steps that lie beyond the map are brought into view with it; the view stays as wide while others are looked at. */
  private reachSteps(): void {
    const scene = this.current;
    if (scene === null) return;
    const steps = this.stepsOn(scene);
    const before = this.reached ?? scene.bounds;
    const next = steps === null ? null : boundsAround(before, steps.graph);
    if (next === this.reached) return;
    this.reached = next;
    const wanted = next ?? scene.bounds;
    if (!sameBounds(wanted, before)) this.camera.followBounds(wanted);
  }

  /** Works out which names have room at this zoom, and all that is bright. */
  private chooseAll(): void {
    if (this.current === null) return;
    const { zoom } = this.camera.look;
    this.scales.box = scaleAt(zoom);
    this.scales.line = lineScaleAt(zoom);
    this.chosenAt = zoom;
    const labels = chooseLabels(this.setting(this.current));
    this.shown = { ...this.shown, palette: this.view.palette, overlay: this.view.overlay, labels };
    this.chooseBright();
  }

  private chooseBright(): void {
    const scene = this.current;
    if (scene === null) return;
    const { selection } = this.view;
    const bright = brightOf(scene, this.hovered, this.stepsOn(scene), selection);
    const hovered = this.hovered.node ?? this.hovered.edge;
    const chosen = { ...this.shown, bright, hovered, selected: selectedOf(scene, selection) };
    const brightLabels: ReadonlyMap<string, ShownLabel> = bright
      ? chooseBrightLabels(this.setting({ ...scene, graph: bright.graph }), bright.nodes, chosen)
      : new Map();
    this.shown = { ...chosen, brightLabels };
  }

  private setting(scene: LabelSetting['scene']): LabelSetting {
    return { scene, metrics: this.metrics, language: this.view.language, zoom: this.chosenAt };
  }

  /** Everything anew, in the next frame. */
  private refresh(): void {
    if (this.current === null) return;
    this.chooseAll();
    this.sigma.refresh({ schedule: true });
  }

  /** Only what stays bright anew, in the next frame; the map beneath stays as it is. */
  private refreshBright(): void {
    this.chooseBright();
    this.brightFrame ??= requestAnimationFrame(() => {
      this.paintBright();
      this.onFrame(this);
    });
  }

  private followZoom(): void {
    if (this.current === null || this.chosenAt === this.camera.look.zoom) return;
    const { labels } = this.shown;
    this.chooseAll();
    if (!sameLabels(labels, this.shown.labels)) this.sigma.refresh({ schedule: true });
  }

  private picture(layer: 'labels' | 'hovers', faded: boolean): Picture {
    const context = this.sigma.getCanvases()[layer]?.getContext('2d');
    if (!context) throw new Error(`Drawing the map: the browser gave no 2d canvas for the layer ${layer}.`);
    const { palette, overlay, hovered, selected, bright } = this.shown;
    return {
      ...this.planOf(faded),
      ...this.sigma.getDimensions(),
      context,
      shapeOf: canvasShape,
      palette,
      overlay: faded ? null : overlay,
      hovered: faded ? null : hovered,
      selected: faded ? NONE : selected,
      bright: faded ? null : bright,
      fontFamily: this.fontFamily,
      stepsText: this.view.stepsText,
    };
  }

  private paint(): void {
    const scene = this.current;
    if (scene === null || scene.graph !== this.sigma.getGraph()) return;
    this.baseGlyphs = drawBase(this.picture('labels', true));
    this.paintBright();
    this.onFrame(this);
  }

  private paintBright(): void {
    if (this.brightFrame !== null) cancelAnimationFrame(this.brightFrame);
    this.brightFrame = null;
    const { bright } = this.shown;
    this.container.toggleAttribute('data-faded', bright !== null);
    this.brightGlyphs = drawBright(this.picture('hovers', false), bright);
  }
}
