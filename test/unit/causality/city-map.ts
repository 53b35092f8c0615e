import { chain, type Link } from './tiny-graph.ts';

/**
 * What drives the diseases of a city, by M. Maruyama, The second cybernetics: deviation-amplifying mutual causal processes,
 * American Scientist 51, 1963, 164–179: the signed map of people, modernisation, migration, garbage, bacteria, diseases
 * and sanitation from which reinforcing and balancing loops are told apart ever since.
 */
export function cityMap(strength?: number): Link[] {
  const rest = strength === undefined ? {} : { strength };
  return [
    ...chain('people + modernisation + migration + people', rest),
    ...chain('people + garbage + bacteria + diseases - people', rest),
    ...chain('modernisation + sanitation - bacteria', rest),
    ...chain('sanitation - diseases', rest),
  ];
}
