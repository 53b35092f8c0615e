import type Sigma from 'sigma';
import type { MapEdge, MapNode } from '../model/map-graph.ts';
import { cameraToLook, centreLook, fitLook, lookToCamera } from './camera.ts';
import type { Bounds, Insets, Look } from './camera.ts';
import { halfBoxAt } from './map-labels.ts';

/** Largest zoom that fitting chooses, and that of a single node brought into view. */
const FIT_ZOOM = 1.25;
const READING_ZOOM = { wide: 1, narrow: 0.72 };
const ZOOM_STEP = 1.5;
const ZOOM_RANGE = { least: 0.12, most: 4 };
/** On screens no wider than this, a map opens no smaller than this, and is moved by hand. */
const NARROW = 640;
const LEGIBLE = 0.58;
/** Milliseconds of a camera move. */
export const GLIDE = 180;

function bounded(zoom: number): number {
  return Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, zoom));
}

/** Moves the camera of one map. Until somebody moves it by hand, it keeps the whole map in what the panels leave free. */
export class MapCamera {
  insets: Insets;
  private readonly sigma: Sigma<MapNode, MapEdge>;
  private readonly still: () => boolean;
  private bounds: Bounds = { left: -1, right: 1, bottom: -1, top: 1 };
  private held = false;
  /** What was brought into view, until somebody moves on by hand. */
  private shown: readonly { x: number; y: number }[] = [];

  constructor(sigma: Sigma<MapNode, MapEdge>, insets: Insets, still: () => boolean) {
    this.sigma = sigma;
    this.insets = insets;
    this.still = still;
  }

  get look(): Look {
    return cameraToLook(this.sigma.getCamera().getState(), this.sigma.getDimensions());
  }

  /** Whether somebody has moved the camera by hand since it was last fitted. */
  get isHeld(): boolean {
    return this.held;
  }

  /** Opens a map of the given bounds, without a move. */
  open(bounds: Bounds): void {
    this.bounds = bounds;
    this.held = false;
    this.keepFit();
  }

  setBounds(bounds: Bounds): void {
    this.bounds = bounds;
  }

  /** What the camera is fitted to has grown, or is the map alone again; it moves unless it was moved by hand. */
  followBounds(bounds: Bounds): void {
    this.bounds = bounds;
    if (!this.held) this.moveTo(this.opening());
  }

  fit(): void {
    this.held = false;
    this.moveTo(this.fitted());
  }

  /** Fits again, at once, unless the camera was moved by hand: for a viewport that has changed. */
  keepFit(): void {
    if (!this.held) this.jumpTo(this.opening());
  }

  /** Fits again, with a move, or shows again what was brought into view, unless moved by hand: for panels that open and close. */
  followInsets(insets: Insets): void {
    this.insets = insets;
    if (!this.held) this.moveTo(this.opening());
    else this.show(this.shown);
  }

  hold(): void {
    this.held = true;
    this.shown = [];
  }

  zoomIn(): void {
    this.zoomBy(ZOOM_STEP);
  }

  zoomOut(): void {
    this.zoomBy(1 / ZOOM_STEP);
  }

  /** Zooms at a point of the screen, at once, as a wheel does. */
  zoomAt(point: { x: number; y: number }, factor: number): void {
    const { ratio } = lookToCamera(
      { ...this.look, zoom: bounded(this.look.zoom * factor) },
      this.sigma.getDimensions(),
    );
    this.hold();
    this.sigma.getCamera().setState(this.sigma.getViewportZoomedState(point, ratio));
  }

  /** Zooms in a step at a point of the screen, with a move. */
  zoomInAt(point: { x: number; y: number }): void {
    const { ratio } = lookToCamera(
      { ...this.look, zoom: bounded(this.look.zoom * ZOOM_STEP) },
      this.sigma.getDimensions(),
    );
    this.hold();
    this.glide(this.sigma.getViewportZoomedState(point, ratio));
  }

  /** Brings map points into view: one in the middle and large enough to read, several all at once. */
  show(points: readonly { x: number; y: number }[]): void {
    const [first] = points;
    if (first === undefined) return;
    this.hold();
    this.shown = points;
    if (points.length === 1) {
      const reading = this.isNarrow ? READING_ZOOM.narrow : READING_ZOOM.wide;
      this.moveTo(centreLook(first, Math.max(reading, this.look.zoom), this.insets));
      return;
    }
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const bounds = { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
    this.moveTo(fitLook(bounds, this.sigma.getDimensions(), this.insets, FIT_ZOOM, halfBoxAt));
  }

  private get isNarrow(): boolean {
    return this.sigma.getDimensions().width <= NARROW;
  }

  private zoomBy(factor: number): void {
    const { x, y, zoom } = this.look;
    this.hold();
    this.moveTo({ x, y, zoom: bounded(zoom * factor) });
  }

  private fitted(): Look {
    return fitLook(this.bounds, this.sigma.getDimensions(), this.insets, FIT_ZOOM, halfBoxAt);
  }

  private opening(): Look {
    const whole = this.fitted();
    if (whole.zoom >= LEGIBLE || !this.isNarrow) return whole;
    const { left, right, bottom, top } = this.bounds;
    return centreLook({ x: (left + right) / 2, y: (bottom + top) / 2 }, LEGIBLE, this.insets);
  }

  private jumpTo(look: Look): void {
    this.sigma.getCamera().setState(lookToCamera(look, this.sigma.getDimensions()));
  }

  private moveTo(look: Look): void {
    this.glide(lookToCamera(look, this.sigma.getDimensions()));
  }

  private glide(state: { x: number; y: number; ratio: number; angle: number }): void {
    if (this.still()) this.sigma.getCamera().setState(state);
    else void this.sigma.getCamera().animate(state, { duration: GLIDE, easing: 'quadraticOut' });
  }
}
