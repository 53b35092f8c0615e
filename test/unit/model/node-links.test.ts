import { expect, test } from 'vitest';
import { toGraphology } from '../../../server/causality/causal-index.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { linksOf, partsOf } from '../../../client/model/node-links.ts';
import type { NodeLink } from '../../../client/model/node-links.ts';
import { tinyGraph } from '../panels/tiny-graph.ts';
import { bare, inPaper } from '../../fixtures/keys.ts';

const id = inPaper('tiny');

/** `whole` has the part `limb`, which has the part `finger`; `law` and `cause` act from outside. */
const graph = toGraphology(
  tinyGraph({ whole: {}, limb: {}, finger: {}, cause: {}, effect: {}, law: { type: 'Countermeasure' }, kind: {} }, [
    { edge: 'limb PART_OF whole' },
    { edge: 'finger PART_OF limb' },
    { edge: 'cause DRIVES whole +', inferred: true },
    { edge: 'effect DRIVES whole -' },
    { edge: 'cause DRIVES finger +' },
    { edge: 'limb DRIVES finger +' },
    { edge: 'whole DRIVES effect +' },
    { edge: 'law ADDRESSES limb +' },
    { edge: 'whole IS_A kind' },
    { edge: 'kind DRIVES whole 0' },
    { edge: 'law ADDRESSES finger 0' },
  ]),
);
const key = (name: string): NodeKey => id(name) as NodeKey;
const edges = (links: NodeLink[]): [string, string, string | null][] =>
  links.map(({ edge, other, part }) => [edge, other, part]);

test('the parts of a heading are those of its parts too', () => {
  expect(bare(partsOf(graph, key('whole')))).toEqual(['limb', 'finger']);
});

test('every edge of a heading stands once, where it belongs, stated before inferred, and what is denied apart', () => {
  const links = linksOf(graph, key('whole'));
  expect(bare(Object.fromEntries(Object.entries(links).map(([name, list]) => [name, edges(list)])))).toEqual(
    bare({
      drivers: [
        ['effect-drives-whole-minus', 'effect', null],
        ['cause-drives-whole-plus', 'cause', null],
      ],
      partDrivers: [['cause-drives-finger-plus', 'cause', 'finger']],
      policies: [],
      partPolicies: [['law-addresses-limb-plus', 'law', 'limb']],
      drives: [['whole-drives-effect-plus', 'effect', null]],
      partDrives: [],
      addresses: [],
      partAddresses: [],
      parts: [['limb-part-of-whole', 'limb', null]],
      wholes: [],
      structure: [['whole-is-a-kind', 'kind', null]],
      denied: [
        ['kind-drives-whole-zero', 'kind', null],
        ['law-addresses-finger-zero', 'law', 'finger'],
      ],
    }),
  );
});

test('what acts is shown from its own side', () => {
  const links = linksOf(graph, key('law'));
  expect(bare(edges(links.addresses))).toEqual(bare([['law-addresses-limb-plus', 'limb', null]]));
  expect(bare(links.drivers)).toEqual([]);
});
