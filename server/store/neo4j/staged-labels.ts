/** On every node of a graph that is being written beside another one. */
export const STAGED = 'CausewayStaged';
/** Stands before the label that such a node is to have. */
export const STAGED_PREFIX = 'CausewayStaged_';
