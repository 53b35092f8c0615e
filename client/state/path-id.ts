import { z } from 'zod';
import type { EdgeKey } from '../../server/contract/ids.ts';

/** A path's short name, as the address writes it. */
export const PathIdSchema = z.string().regex(/^[0-9a-z]{1,7}$/);

/**
 * A short name for a path, the same wherever the same edges follow one another: 32-bit FNV-1a over the keys, in base 36
 * (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
export function pathId(edges: readonly EdgeKey[]): string {
  let hash = 0x811c9dc5;
  for (const character of edges.join('\n')) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
