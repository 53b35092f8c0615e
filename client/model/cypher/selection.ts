import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import { readParameters, writeParameters } from './fields.ts';
import { parametersOf } from './tokens.ts';

/** The parameter that stands for what is selected on the map. */
export const SELECTION = 'selection';

/** What it holds: the `uid` of a node or an edge, or several; undefined where nothing is selected. */
export function selectionValue(keys: readonly string[]): CypherValue | undefined {
  return keys.length > 1 ? [...keys] : keys[0];
}

/** The parameters of a statement as it is asked now: what is selected stands before what was written for it. */
export function withSelection(text: string, parameters: string, selected: CypherValue | undefined): string {
  if (!parametersOf(text).includes(SELECTION)) return parameters;
  const { [SELECTION]: _written, ...others } = readParameters(parameters) ?? {};
  return writeParameters(selected === undefined ? others : { ...others, [SELECTION]: selected });
}

/** The parameters without what the map fills in. */
export function withoutSelection(text: string, parameters: string): string {
  return withSelection(text, parameters, undefined);
}
