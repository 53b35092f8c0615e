/** A seed that cannot be loaded; the message names the paper or the file, and what is wrong with it. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}
