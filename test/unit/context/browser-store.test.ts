import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrowserStore } from '../../../client/context/browser-store.ts';
import { KINDS } from '../../../client/state/kept/kinds.ts';
import type { SavedQuery } from '../../../client/model/cypher/kept.ts';

function query(id: string, name = id): SavedQuery {
  return { id, name, description: '', text: 'RETURN 1', parameters: {}, columns: [] };
}

/** What a browser keeps, told to other pages late, and with room for so many characters. */
class FakeStorage implements Storage {
  readonly #texts = new Map<string, string>();
  room = Infinity;
  onChange: (key: string, newValue: string | null) => void = () => undefined;

  constructor(texts: Record<string, string> = {}) {
    for (const [key, text] of Object.entries(texts)) this.#texts.set(key, text);
  }
  get length(): number {
    return this.#texts.size;
  }
  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.getItem(key) === text) return;
    if (text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.#texts.set(key, text);
    this.onChange(key, text);
  }
  removeItem(key: string): void {
    if (this.#texts.delete(key)) this.onChange(key, null);
  }
  clear(): void {
    this.#texts.clear();
  }
}

let clock = 1000;
function open(storage: Storage): BrowserStore {
  return new BrowserStore({ storage: () => storage, now: () => (clock += 1) });
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function add(store: BrowserStore, id: string): boolean {
  return store.change(KINDS.saved, (saved) => [query(id), ...saved]);
}

function ids(store: BrowserStore): string[] {
  return store.read(KINDS.saved).map(({ id }) => id);
}

describe('what the browser keeps', () => {
  test('is there for the next visit, each paper with its own', () => {
    const storage = new FakeStorage();
    const store = open(storage);
    expect(add(store, 'a')).toBe(true);
    store.change(KINDS.toured, true);
    store.change(KINDS.briefing, () => [{ finding: { kind: 'gaps', maxLength: 8, lift: true }, line: 'x' }], 'paper');
    const next = open(storage);
    expect([ids(next), next.read(KINDS.toured)]).toEqual([['a'], true]);
    expect(next.read(KINDS.briefing, 'paper')).toHaveLength(1);
    expect(next.read(KINDS.briefing, 'other')).toEqual([]);
    expect(next.read(KINDS.briefing, 'paper')).toBe(next.read(KINDS.briefing, 'paper'));
  });

  test('of an older version is taken over once, and added to what is there', () => {
    const old = { 'causeway.cypher.saved': JSON.stringify([query('old')]), 'causeway.tour': 'seen', other: '1' };
    const storage = new FakeStorage(old);
    const store = open(storage);
    expect([ids(store), store.read(KINDS.toured)]).toEqual([['old'], true]);
    expect(Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '').toSorted(inOrder)).toEqual([
      'causeway.1.saved',
      'causeway.1.toured',
      'other',
    ]);
    add(store, 'new');
    storage.setItem('causeway.cypher.saved', JSON.stringify([query('old'), query('late')]));
    expect(ids(open(storage)).toSorted(inOrder)).toEqual(['late', 'new', 'old']);
  });

  test('of an older version stays where it is while there is no room for it', () => {
    const storage = new FakeStorage({ 'causeway.cypher.saved': JSON.stringify([query('old')]) });
    storage.room = 10;
    const store = open(storage);
    expect([ids(store), store.isKeeping()]).toEqual([['old'], false]);
    expect(storage.getItem('causeway.cypher.saved')).toContain('old');
    storage.room = Infinity;
    expect(ids(open(storage))).toEqual(['old']);
    expect(storage.getItem('causeway.cypher.saved')).toBeNull();
  });

  test('is not there where storage is full, and the page goes on and says so until there is room', () => {
    const storage = new FakeStorage();
    const store = open(storage);
    storage.room = 0;
    expect([add(store, 'a'), store.isKeeping(), ids(store)]).toEqual([false, false, ['a']]);
    storage.room = Infinity;
    expect([add(store, 'b'), store.isKeeping()]).toEqual([true, true]);
    expect(ids(open(storage))).toEqual(['b', 'a']);
  });

  test('is nothing where storage is forbidden; what a reader would not miss is not spoken of', () => {
    const store = new BrowserStore({
      storage: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
      now: () => 1,
    });
    expect([store.change(KINDS.toured, true), store.isKeeping()]).toEqual([false, true]);
    expect([add(store, 'a'), store.isKeeping(), ids(store)]).toEqual([false, false, ['a']]);
  });

  test('goes from this page as well when it is taken away', () => {
    const storage = new FakeStorage();
    const store = open(storage);
    add(store, 'a');
    storage.clear();
    store.hear({ key: null, newValue: null });
    expect(ids(store)).toEqual([]);
    expect(storage.length).toBe(0);
  });

  test('is read again by a page that has heard nothing for a while', () => {
    const storage = new FakeStorage();
    const [store, other] = [open(storage), open(storage)];
    add(store, 'a');
    add(other, 'b');
    let told = 0;
    store.subscribe(() => (told += 1));
    store.refresh();
    expect([ids(store).toSorted(inOrder), told]).toEqual([['a', 'b'], 1]);
  });
});

interface Message {
  from: number;
  key: string;
  newValue: string;
}

/**
 * Storage as browsers have it: each page writes into a copy of its own; its writes reach the browser one after another,
 * and from there all pages in the same order. A page that has written what the browser has not had yet stays with that.
 */
class Pages {
  readonly #copies: FakeStorage[];
  readonly #sent: Message[][];
  readonly #heard: Message[][];
  readonly stores: BrowserStore[];
  writes = 0;

  constructor(count: number) {
    this.#copies = Array.from({ length: count }, () => new FakeStorage());
    this.#sent = this.#copies.map(() => []);
    this.#heard = this.#copies.map(() => []);
    for (const [from, copy] of this.#copies.entries()) {
      copy.onChange = (key, newValue) => {
        this.writes += 1;
        if (newValue !== null) this.#sent[from]?.push({ from, key, newValue });
      };
    }
    this.stores = this.#copies.map(open);
  }

  /** The oldest write of a page reaches the browser. */
  send(page: number): boolean {
    const message = this.#sent[page]?.shift();
    if (message === undefined) return false;
    for (const queue of this.#heard) queue.push(message);
    return true;
  }

  /** A page hears the oldest that it has not heard. */
  hear(page: number): boolean {
    const message = this.#heard[page]?.shift();
    const copy = this.#copies[page];
    if (message === undefined || copy === undefined) return false;
    if (message.from === page) return true;
    const own = [...(this.#sent[page] ?? []), ...(this.#heard[page] ?? []).filter(({ from }) => from === page)];
    if (!own.some(({ key }) => key === message.key)) {
      const { onChange } = copy;
      copy.onChange = () => undefined;
      copy.setItem(message.key, message.newValue);
      copy.onChange = onChange;
    }
    this.stores[page]?.hear(message);
    return true;
  }

  settle(): void {
    const before = this.writes;
    while (
      this.stores
        .map((_, page) => [this.send(page), this.hear(page)])
        .flat()
        .includes(true)
    ) {
      if (this.writes - before > 100) throw new Error('The pages go on telling one another.');
    }
  }
}

test('pages that write without knowing of one another end with everything, and say no more', () => {
  const step = fc.oneof(
    fc.record({ page: fc.nat(2), act: fc.constantFrom('add', 'drop', 'run'), id: fc.constantFrom('a', 'b', 'c', 'd') }),
    fc.record({ page: fc.nat(2), act: fc.constantFrom('hear', 'send'), id: fc.constant('') }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const pages = new Pages(3);
      const [added, dropped, ran] = [new Set<string>(), new Set<string>(), new Set<string>()];
      for (const { page, act, id } of steps) {
        const store = pages.stores[page];
        if (act === 'hear') pages.hear(page);
        else if (act === 'send') pages.send(page);
        else if (act === 'add') {
          added.add(`${page}${id}`);
          store?.change(KINDS.saved, (saved) => [
            query(`${page}${id}`),
            ...saved.filter((q) => q.id !== `${page}${id}`),
          ]);
        } else if (act === 'drop') {
          for (const gone of store === undefined ? [] : ids(store).filter((one) => one.endsWith(id))) dropped.add(gone);
          store?.change(KINDS.saved, (saved) => saved.filter((one) => !one.id.endsWith(id)));
        } else {
          ran.add(id);
          const event = { text: id, parameters: {}, at: (clock += 1), rows: null };
          store?.change(KINDS.history, { kind: 'add', event });
        }
      }
      pages.settle();
      const [first] = pages.stores;
      if (first === undefined) return;
      for (const store of pages.stores) {
        expect(store.read(KINDS.saved)).toEqual(first.read(KINDS.saved));
        expect(store.read(KINDS.history)).toEqual(first.read(KINDS.history));
      }
      expect(ids(first)).toEqual(expect.arrayContaining([...added].filter((id) => !dropped.has(id))));
      expect(
        first
          .read(KINDS.history)
          .map(({ text }) => text)
          .toSorted(inOrder),
      ).toEqual([...ran].toSorted(inOrder));
    }),
  );
});
