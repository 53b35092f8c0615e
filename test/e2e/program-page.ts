import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Neo4jAddress } from '../neo4j/start-neo4j.ts';
import type { Program } from '../program.ts';
import type { MapState } from '../../client/view/map-state.ts';
import { startInvented, startOnNeo4j } from './programs.ts';
import { openContext } from './shared-browser.ts';

export interface ProgramPages {
  address: string;
  /** A page on the running program that collects what its console complains of. */
  open: (view: string, size?: { width: number; height: number }) => Promise<{ page: Page; complaints: string[] }>;
  close: () => Promise<void>;
}

interface ProgramOptions {
  isFirstVisit?: boolean;
  /** Whether the map and the panels move. */
  moves?: boolean;
  /** Whether the invented paper is served, in place of the paper that ships. */
  isInvented?: boolean;
  /** The Neo4j that it keeps its graph in, where it is not the embedded store. */
  neo4j?: Neo4jAddress | null;
}

/** The program that all files share, for whoever asks for nothing of its own. */
function sharedProgram(): Pick<Program, 'address' | 'stop'> {
  const address = inject('program');
  if (address === null)
    throw new Error('There is no browser on this machine; install Chromium (apt install chromium-headless-shell).');
  return { address, stop: () => Promise.resolve() };
}

/** The real program with one paper, and a real browser in front of it, whose reader has been here before. */
export async function openProgram(options: ProgramOptions = {}): Promise<ProgramPages> {
  const program = options.isInvented
    ? await startInvented()
    : options.neo4j
      ? await startOnNeo4j(options.neo4j)
      : sharedProgram();
  const context = await openContext(options.moves);
  if (options.isFirstVisit !== true)
    await context.addInitScript(() => localStorage.setItem('causeway.1.toured', '{"at":1,"value":true}'));
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: program.address });
  return {
    address: program.address,
    open: async (view, size = { width: 1440, height: 900 }) => {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.setViewportSize(size);
      await page.goto(`${program.address}/${view}`);
      await page.getByRole('region', { name: /^(Map|图)$/ }).waitFor();
      await mapState(page);
      return { page, complaints };
    },
    close: async () => {
      await context.close();
      await program.stop();
    },
  };
}

/** What a map shows, once it shows anything: that of the page, or another one. */
export async function mapState(page: Page, place = '#map'): Promise<MapState> {
  const handle = await page.waitForFunction((around) => {
    for (const element of document.querySelectorAll(`${around} *, ${around}`)) {
      const question: { state: MapState | null } = { state: null };
      element.dispatchEvent(new CustomEvent('causeway-map-state', { detail: question }));
      if (question.state !== null && question.state.nodes.length > 0) return question.state;
    }
    return null;
  }, place);
  return (await handle.jsonValue()) as MapState;
}

/** What the map shows once it moves no more. */
export async function restingMap(page: Page): Promise<MapState> {
  let last = await mapState(page);
  const isStill = async (): Promise<boolean> => {
    const before = JSON.stringify(last);
    last = await mapState(page);
    return JSON.stringify(last) === before;
  };
  await expect.poll(isStill, { interval: 150 }).toBe(true);
  return last;
}
