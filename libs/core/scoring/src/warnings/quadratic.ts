import { rankedRows, type Scored } from './scored.js';

/** Up to so many ranked bids the checks that compare every bid with every other always run. */
export const QUADRATIC_LIMIT = 200;

/** Whether the checks that compare every bid with every other run. */
export const runsQuadratic = (scored: Scored): boolean =>
  scored.quadratic || rankedRows(scored).length <= QUADRATIC_LIMIT;
