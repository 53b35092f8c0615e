import * as listed from '../panels/perspectives.ts';
import type { PerspectiveId } from '../state/perspective.ts';
import type { PerspectiveSet } from '../ui/perspective.ts';

type Listed = (typeof listed)[keyof typeof listed];

/** Every perspective that declares a question is listed: a type error here names the one that is not. */
type Unlisted = Exclude<PerspectiveId, Listed['id']>;
type Complete = [Unlisted] extends [never] ? PerspectiveSet : { unlisted: Unlisted };

/** The perspectives of the page by id, in the order of the bar. */
export const PERSPECTIVES: Complete = Object.fromEntries(
  Object.values(listed)
    .toSorted((a, b) => a.order - b.order)
    .map((perspective) => [perspective.id, perspective]),
) as unknown as PerspectiveSet;
