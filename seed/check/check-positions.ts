import { staleness } from '../../server/positions/paper-positions.ts';
import { layoutGraphOf, POSITIONS_FILE, readPositionsIn } from '../positions.ts';
import type { SeedPaper } from '../seed-paper.ts';
import type { Violation } from './violation.ts';

const WHAT_TO_DO = 'Run npm run seed -- --layout.';

/** Positions come with the paper, and stand for the coding as it is. */
export async function checkPositions(folder: string, { seed }: SeedPaper): Promise<Violation[]> {
  const positions = await readPositionsIn(folder);
  const of = positions === null ? null : positions.paper;
  const fault = positions === null ? 'There are none.' : staleness(layoutGraphOf(seed), positions);
  const stray = of !== null && of !== seed.paper.id ? `They are those of the paper ${of}.` : null;
  const message = fault ?? stray;
  return message === null ? [] : [{ rule: 'positions', where: POSITIONS_FILE, message: `${message} ${WHAT_TO_DO}` }];
}
