import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts';
import { StoreError, type GraphStore } from '../../server/store/graph-store.ts';
import { APP, askOne, codeOf, USER } from './ask.ts';
import { cliqueContent, content, node, RUNAWAY } from './tiny-content.ts';

// A second program on a data folder, told on its command line what to do; it says what happened in lines of JSON.

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Text that no compression makes small. */
function noise(seed: number): string {
  return Array.from({ length: 40 }, (_, index) => ((seed * 7919 + index * 104_729) % 1_000_003).toString(36)).join('');
}

async function state(store: GraphStore): Promise<object> {
  const revision = await store.revision();
  const nodes = revision === null ? null : (await store.read('MATCH (n) RETURN count(n) AS nodes', APP)).rows[0]?.[0];
  return { revision, nodes };
}

async function load(store: GraphStore, revision: string, size: number): Promise<void> {
  const nodes = Array.from({ length: size }, (_, index) => node('Factor', `n${index}`, { text: noise(index) }));
  try {
    await store.load(content(revision, { nodes }));
    say({ loaded: revision });
  } catch (error) {
    if (error instanceof StoreError) say({ code: error.code, message: error.message, hint: error.hint });
    else throw error;
  }
}

/** Loads two revisions in turn until it is killed. */
async function loadForEver(store: GraphStore): Promise<never> {
  say({ ready: true });
  for (;;) {
    await load(store, 'even', 6000);
    await load(store, 'odd', 9000);
  }
}

/** Serves a revision; at each line it is sent, loses its readers to a runaway query, after as many milliseconds as the line says, and then answers one more read. */
async function serve(store: GraphStore): Promise<void> {
  await store.load(cliqueContent('served', 30));
  say(await state(store));
  process.stdin.on('data', (line: Buffer) => {
    void (async () => {
      const code = await codeOf(store.read(RUNAWAY, { ...USER, timeoutMs: Number(line.toString()) }));
      say({ code, nodes: await askOne(store, 'MATCH (n) RETURN count(n) AS nodes') });
    })();
  });
  await new Promise((resolve) => process.stdin.once('end', resolve));
}

const [dataDir = '', task = '', revision = '', size = '0', ending = ''] = process.argv.slice(2);
const store = await openEmbeddedStore({ dataDir, readers: 1, onNotice: (notice) => say({ notice }) });
if (task === 'load-for-ever') await loadForEver(store);
if (task === 'serve') await serve(store);
if (task === 'load') await load(store, revision, Number(size));
if (task !== 'serve') say(await state(store));
await store.close();
if (ending === 'exit') process.exit();
