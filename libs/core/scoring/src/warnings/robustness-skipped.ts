import { QUADRATIC_LIMIT, runsQuadratic } from './quadratic.js';
import type { Scored } from './scored.js';
import type { Warning } from './warning.js';

/** `ROBUSTNESS_SKIPPED`: too many ranked bids to look for rank reversals and dominated winners unasked. */
export const robustnessSkipped = (scored: Scored): readonly Warning[] =>
  runsQuadratic(scored) ? [] : [{ code: 'ROBUSTNESS_SKIPPED', limit: QUADRATIC_LIMIT }];
