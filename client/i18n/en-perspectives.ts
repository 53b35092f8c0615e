import { enAnswer } from './en-answer.ts';
import { enBriefing } from './en-briefing.ts';
import { enCompare } from './en-compare.ts';
import { enCypher } from './en-cypher.ts';
import { enCoverage } from './en-coverage.ts';
import { enLevers } from './en-levers.ts';
import { enLoops } from './en-loops.ts';
import { enPalette } from './en-palette.ts';
import { enPaper } from './en-paper.ts';
import { enPicture } from './en-picture.ts';
import { enPolicies } from './en-policies.ts';
import { enReach } from './en-reach.ts';
import { enShell } from './en-shell.ts';
import { enTrace } from './en-trace.ts';
import { enWhatIf } from './en-what-if.ts';

/** Words that come with the first perspective beside the map; the other language has the same keys. */
export const enPerspectives = {
  ...enShell,
  ...enPalette,
  ...enPicture,
  ...enTrace,
  ...enReach,
  ...enPolicies,
  ...enLevers,
  ...enLoops,
  ...enCoverage,
  ...enWhatIf,
  ...enCompare,
  ...enCypher,
  ...enAnswer,
  ...enBriefing,
  ...enPaper,
} as const;
