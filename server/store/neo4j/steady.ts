import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import type { Connection } from './connection.ts';
import type { Limit } from './limit.ts';
import { readMarkers } from './markers.ts';

/** What the database held, and until which of its transactions that is certain. */
export interface Standing {
  revision: string | null;
  /** Of the markers; see markers.ts. */
  text: string;
  bookmarks: string[];
}

interface Look extends Standing {
  switching: boolean;
}

const POLL_MS = 25;
/** A switch takes milliseconds; one that lasts so long was cut short, unless the graph is very large. */
const STUCK_MS = 1000;
/** For so long a revision that was seen is taken to be the one there is still. */
const FRESH_MS = 1000;

/**
 * Keeps reads to one revision. Neo4j lets a read see half of a transaction that is committed while it runs, so a read counts
 * only if no load came between: the markers before it and after it are the same. Asking for them each time would cost more
 * than most reads, but the server's bookmark, which comes with every answer, moves with every commit; where it has not
 * moved, the markers have not either.
 */
export class Steady {
  readonly #connection: Connection;
  /** Ends a switch that was cut short. */
  readonly #settle: (limit: Limit) => Promise<void>;
  #standing: Standing | null = null;
  #seenAt = 0;

  constructor(connection: Connection, settle: (limit: Limit) => Promise<void>) {
    this.#connection = connection;
    this.#settle = settle;
  }

  /** What the database holds as far as is known; looks where nothing is known, and waits while it is being switched. */
  async standing(limit: Limit): Promise<Standing> {
    return this.#standing?.revision ? this.#standing : this.#lookUntilSteady(limit, []);
  }

  /** What it holds now, at most a second ago. */
  async freshStanding(limit: Limit): Promise<Standing> {
    const known = this.#standing;
    if (known && performance.now() - this.#seenAt < FRESH_MS) return known;
    return this.#lookUntilSteady(limit, known?.bookmarks ?? []);
  }

  /** Whether the standing has held to the end of a read that was given these bookmarks; none when the read failed. */
  async hasHeld(standing: Standing, bookmarks: string[], limit: Limit): Promise<boolean> {
    if (bookmarks.length > 0 && bookmarks.join() === standing.bookmarks.join()) return true;
    const now = await this.#lookUntilSteady(limit, bookmarks.length > 0 ? bookmarks : standing.bookmarks);
    return now.text === standing.text;
  }

  /** The next read looks again: after a fault, even the bookmarks may be those of another server. */
  forget(): void {
    this.#standing = null;
  }

  async #lookUntilSteady(limit: Limit, bookmarks: string[]): Promise<Standing> {
    const begin = performance.now();
    for (let settled = false; ;) {
      const { switching, ...standing } = await this.#connection.inSession('READ', limit, look, { bookmarks });
      if (!switching) return this.#keep(standing);
      if (performance.now() - begin > STUCK_MS && !settled) {
        settled = true;
        await this.#settle(limit).catch(() => undefined);
      }
      await sleep(POLL_MS);
    }
  }

  #keep(standing: Standing): Standing {
    this.#standing = standing;
    this.#seenAt = performance.now();
    return standing;
  }
}

// The bookmarks are taken before the markers are read: what is committed after them makes the next answer's differ.
async function look(session: Session): Promise<Look> {
  await session.run('RETURN 1 AS one');
  const bookmarks = session.lastBookmarks();
  const { holds, coming, text } = await readMarkers(session);
  return { revision: holds?.revision ?? null, switching: coming !== null, text, bookmarks };
}
