import { describe } from 'vitest';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { describeConcurrency } from './conformance-concurrency.ts';
import { describeErrors } from './conformance-errors.ts';
import { describeLimits } from './conformance-limits.ts';
import { describeLoads } from './conformance-loads.ts';
import { describePlans } from './conformance-plans.ts';
import { describePreparation } from './conformance-preparation.ts';
import { describeValues } from './conformance-values.ts';

/** Opens a store of one kind that holds nothing yet, with two readers for users' queries and a queue of four. */
export type OpenEmptyStore = () => Promise<GraphStore>;

/** What every adapter of the port must do, whatever its engine. The suite closes the stores it is given. */
export function describeStore(name: string, openEmpty: OpenEmptyStore): void {
  describe(`${name} as a GraphStore`, () => {
    describeValues(openEmpty);
    describeLoads(openEmpty);
    describeLimits(openEmpty);
    describeConcurrency(openEmpty);
    describeErrors(openEmpty);
    describePlans(openEmpty);
    describePreparation(openEmpty);
  });
}
