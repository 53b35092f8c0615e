import type { NodeKey } from '../contract/ids.ts';
import { RequestError } from '../errors.ts';
import { nodeKeyNamed } from '../library/find-named.ts';
import { search, type Library } from '../library/library.ts';

/**
 * The node with a key or, letters counting alike, with a name.
 * @throws RequestError UNKNOWN_NODE that names what comes near, AMBIGUOUS_KEY
 */
export async function findNode(library: Library, given: string): Promise<NodeKey> {
  const wanted = given.trim().toLowerCase();
  if (library.names.nodes(given).length > 0) return nodeKeyNamed(library, given);
  const named = [...library.nodes.values()].filter(({ attributes: { name_zh, name_en } }) =>
    [name_zh, name_en].some((name) => name.toLowerCase() === wanted),
  );
  if (named.length === 1 && named[0]) return named[0].key;
  throw named.length > 1
    ? severalNodes(
        given,
        named.map(({ key }) => key),
      )
    : await unknownNode(library, given);
}

function severalNodes(given: string, keys: readonly NodeKey[]): RequestError {
  const message = `${JSON.stringify(given)} is the name of several nodes.`;
  return new RequestError('UNKNOWN_NODE', message, `Give one of the keys ${keys.join(', ')}.`);
}

async function unknownNode(library: Library, given: string): Promise<RequestError> {
  const hits = await search(library, { q: given.slice(0, 200), limit: 3 });
  const near = hits.map(({ key, name_zh, name_en }) => `\n  ${key}  ${name_zh}  ${name_en}`).join('');
  const hint = near === '' ? 'Give a key, or a name in either language.' : `Near to it are:${near}`;
  return new RequestError('UNKNOWN_NODE', `There is no node ${JSON.stringify(given)}.`, hint);
}
