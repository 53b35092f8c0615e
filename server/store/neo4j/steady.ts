import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { StoreError } from '../graph-store.ts';
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
  /** Whether another graph is being written beside the one that is held. */
  staged: boolean;
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
  readonly #settle: (limit: Limit) => Promise<void>;
  readonly #settleLater: () => void;
  #standing: Standing | null = null;
  #seenAt = 0;

  /** `settle` ends a switch that was cut short; `settleLater` sees to it when nobody loads any more. */
  constructor(connection: Connection, settle: (limit: Limit) => Promise<void>, settleLater: () => void) {
    this.#connection = connection;
    this.#settle = settle;
    this.#settleLater = settleLater;
  }

  /** What the database holds as far as is known; looks where nothing is known, and waits while it is being switched. */
  async standing(limit: Limit): Promise<Standing> {
    return this.#standing?.revision ? this.#standing : this.#lookUntilSteady(limit, []);
  }

  /** The revision that it holds, at most a second ago; also while another one is being written beside it. */
  async freshRevision(limit: Limit): Promise<string | null> {
    const known = this.#standing;
    if (known && performance.now() - this.#seenAt < FRESH_MS) return known.revision;
    const { switching, staged, ...seen } = await this.look(limit, known?.bookmarks ?? []);
    if (staged) return seen.revision;
    return (switching ? await this.#lookUntilSteady(limit, seen.bookmarks) : this.#keep(seen)).revision;
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

  /** What the database says of itself just now. */
  async look(limit: Limit, bookmarks: string[] = []): Promise<Look> {
    const seen = await this.#connection.inSession('READ', limit, readLook, { bookmarks });
    if (seen.staged) this.#settleLater();
    return seen;
  }

  async #lookUntilSteady(limit: Limit, bookmarks: string[]): Promise<Standing> {
    const begin = performance.now();
    for (let settled = false; ;) {
      const { switching, staged, ...standing } = await this.look(limit, bookmarks);
      if (staged) throw stagedError();
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
async function readLook(session: Session): Promise<Look> {
  await session.run('RETURN 1 AS one');
  const bookmarks = session.lastBookmarks();
  const { holds, coming, stage, text } = await readMarkers(session);
  return { revision: holds?.revision ?? null, switching: coming !== null, staged: stage !== null, text, bookmarks };
}

function stagedError(): StoreError {
  return new StoreError('STORE_UNAVAILABLE', 'A large graph is being written into Neo4j.', 'Try again in a minute.');
}
