interface Builder {
  buildStale: () => Promise<void>;
}

/** Builds the page as `npm start` does, if it is stale. */
export async function buildPage(): Promise<void> {
  const { buildStale } = (await import(new URL('../../server/build.mjs', import.meta.url).href)) as Builder;
  await buildStale();
}
