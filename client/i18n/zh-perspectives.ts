import { zhAnswer } from './zh-answer.ts';
import { zhBriefing } from './zh-briefing.ts';
import { zhCompare } from './zh-compare.ts';
import { zhCypher } from './zh-cypher.ts';
import { zhCoverage } from './zh-coverage.ts';
import { zhLevers } from './zh-levers.ts';
import { zhLoops } from './zh-loops.ts';
import { zhPalette } from './zh-palette.ts';
import { zhPaper } from './zh-paper.ts';
import { zhPicture } from './zh-picture.ts';
import { zhPolicies } from './zh-policies.ts';
import { zhReach } from './zh-reach.ts';
import { zhShell } from './zh-shell.ts';
import { zhTrace } from './zh-trace.ts';
import { zhWhatIf } from './zh-what-if.ts';

/** Words that come with the first perspective beside the map; the other language has the same keys. */
export const zhPerspectives = {
  ...zhShell,
  ...zhPalette,
  ...zhPicture,
  ...zhTrace,
  ...zhReach,
  ...zhPolicies,
  ...zhLevers,
  ...zhLoops,
  ...zhCoverage,
  ...zhWhatIf,
  ...zhCompare,
  ...zhCypher,
  ...zhAnswer,
  ...zhBriefing,
  ...zhPaper,
} as const;
