import type { NodeType } from '../../server/contract/graph.ts';

/** The shape that marks each node type, beside its colour, in a square of 12. */
export const MARK_PATHS: Record<NodeType, string> = {
  Countermeasure: 'M2.600 1.400 10.800 6l-8.200 4.600z',
  Factor: 'M2 2h8v8H2z',
  Mechanism: 'M6 1.400a4.600 4.600 0 1 1 0 9.200 4.600 4.600 0 0 1 0-9.200z',
  Advantage: 'M6 .5 11.500 6 6 11.500.5 6z',
  Outcome:
    'M6 .9a5.100 5.100 0 1 1 0 10.200A5.100 5.100 0 0 1 6 .9zm0 2.900a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z',
  Concept: 'M6 .8 10.500 3.400v5.200L6 11.200 1.500 8.600V3.400z',
  Actor: 'M1.400 2.200h9.200L6 10.600z',
};
