import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { outlineMap } from '../../client/model/map-outline.ts';
import type { MapState } from '../../client/view/map-state.ts';
import type { Cut } from '../../server/contract/cut.ts';
import type { Graph } from '../../server/contract/graph.ts';
import { keyOf, type NodeKey } from '../../server/contract/ids.ts';
import { openContext } from './shared-browser.ts';
import { servePage, type PageServer } from './view-browser.ts';
import { placed } from './view-graphs.ts';

/** Two pairs of nodes far apart: arrows both ways and a relation of structure between two, a late one without a sign between the others. */
export const TINY = placed({ a: [-300, 60], b: [300, 60], c: [-300, -120], d: [300, -120] }, [
  'a + b',
  'b - a',
  'a PART_OF b',
  'c ? d ~',
]);

interface OpenOptions {
  width?: number;
  height?: number;
  still?: boolean;
}

/** A page that holds nothing but the map, in a real browser. */
export class MapPage {
  readonly #context: BrowserContext;
  readonly #server: PageServer;
  page!: Page;

  private constructor(context: BrowserContext, server: PageServer) {
    this.#context = context;
    this.#server = server;
  }

  static async start(): Promise<MapPage> {
    const [context, server] = await Promise.all([openContext(), servePage(inject('mapPage'))]);
    return new MapPage(context, server);
  }

  async stop(): Promise<void> {
    await this.#context.close();
    await this.#server.close();
  }

  async open(graph: Graph, { width = 1440, height = 900, still = true }: OpenOptions = {}): Promise<void> {
    this.#server.setGraph(graph);
    this.page = await this.#context.newPage();
    await this.page.emulateMedia({ reducedMotion: still ? 'reduce' : 'no-preference' });
    await this.page.setViewportSize({ width, height });
    await this.page.goto(this.#server.address);
    await this.page.waitForFunction(() => (window.mapPage?.state()?.nodes.length ?? 0) > 0);
    await this.settle();
  }

  /** Waits until two frames in a row show the same. */
  async settle(): Promise<MapState> {
    let before = '';
    for (let round = 0; round < 60; round += 1) {
      const now = await this.page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
        return window.mapPage.state();
      });
      const text = JSON.stringify(now);
      if (now !== null && text === before) return now;
      before = text;
    }
    throw new Error('settle: the map went on moving for more than 60 frames.');
  }

  /** What the map told of since this was last asked, but for hovering. */
  events(): Promise<unknown[][]> {
    return this.page.evaluate(() => window.mapPage.events.splice(0).filter(([name]) => name !== 'hover'));
  }
}

export function nodeIn(state: MapState, key: string): MapState['nodes'][number] {
  const node = state.nodes.find((item) => keyOf(item.key) === key);
  if (!node) throw new Error(`nodeIn: the map shows no node ${key}.`);
  return node;
}

/** Keys of the boxes that a map of the graph has, sorted. */
export function boxesAt(graph: Graph, cut: Cut): NodeKey[] {
  return outlineMap(graph, graph, cut)
    .boxes.map(({ node }) => node.key)
    .sort();
}

/** Boxes without a name. */
export function unnamed({ nodes }: MapState): string[] {
  return nodes.filter(({ label }) => label === null).map(({ key }) => key);
}

/** Pairs of named boxes that lie over one another. */
export function overlapping({ nodes }: MapState): string[] {
  const named = nodes.filter(({ label }) => label !== null);
  return named.flatMap((a, index) =>
    named
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b) => `${a.key} ${b.key}`),
  );
}

/** Where a box stands on the map, wherever the camera looks; whole map units, y growing upwards. */
export function standingAt({ camera, width, height }: MapState, { x, y }: { x: number; y: number }): [number, number] {
  const unit = (value: number): number => Math.round(value) + 0;
  return [unit(camera.x + (x - width / 2) / camera.zoom), unit(camera.y - (y - height / 2) / camera.zoom)];
}
