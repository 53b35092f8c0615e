import { withoutEdges } from '../../server/causality/causal-index.ts';
import type { CausalIndex } from '../../server/causality/causal-index.ts';
import { findCoverage } from '../../server/causality/coverage.ts';
import { CausalityError } from '../../server/causality/errors.ts';
import { findLeverage } from '../../server/causality/leverage.ts';
import { findOutlineChains } from '../../server/causality/outline/outline.ts';
import { findLoops } from '../../server/causality/loops.ts';
import { findPaths } from '../../server/causality/paths.ts';
import { findReach } from '../../server/causality/reach.ts';
import { askWhatIf } from '../../server/causality/what-if.ts';
import { findContrast } from './contrast.ts';
import type { AnswerOf, Asked, Kind, Reply } from './messages.ts';
import { findGlance } from './glance.ts';
import { findSupport } from './support.ts';

const LIMITS = { deadlineMs: 8000 };

/** The answer to a question, by the code that answers it over HTTP. */
export function answer(index: CausalIndex, asked: Asked): Reply {
  try {
    return { status: 'ready', answer: find(index, asked) };
  } catch (error) {
    if (!(error instanceof CausalityError)) throw error;
    return { status: error.code === 'SAME_NODE' ? 'same' : 'left-out' };
  }
}

function find(index: CausalIndex, asked: Asked): AnswerOf<Kind> {
  switch (asked.kind) {
    case 'paths':
      return findPaths(index, asked.query, LIMITS, asked.query);
    case 'reach':
      return findReach(index, asked.query, LIMITS);
    case 'loops':
      return findLoops(index, asked.query, LIMITS);
    case 'coverage':
      return findCoverage(index, asked.query, LIMITS);
    case 'leverage':
      return findLeverage(index, asked.query, LIMITS);
    case 'support':
      return findSupport(index, asked.query, LIMITS);
    case 'what-if':
      return askWhatIf(index, asked.query);
    case 'chains':
      return findOutlineChains(index, asked.query, asked.query.left, LIMITS);
    case 'chain':
      return findPaths(withoutEdges(index, new Set(asked.query.left)), asked.query, LIMITS);
    case 'glance':
      return findGlance(index, asked.query, LIMITS);
    case 'contrast':
      return findContrast(index, asked.query, LIMITS);
  }
}
