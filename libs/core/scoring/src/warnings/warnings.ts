import { abnormallyLow } from './abnormally-low.js';
import { allEqual } from './all-equal.js';
import { capReached } from './cap-reached.js';
import { dominated } from './dominated.js';
import { doubleCount } from './double-count.js';
import { lowWeight } from './low-weight.js';
import { outlierCommitment } from './outlier-commitment.js';
import { priceCompression } from './price-compression.js';
import { rankReversal } from './rank-reversal.js';
import { relativeMethod } from './relative-method.js';
import { robustnessSkipped } from './robustness-skipped.js';
import type { Scored } from './scored.js';
import { singleBid } from './single-bid.js';
import { tie } from './tie.js';
import type { Warning } from './warning.js';
import { weightPrecision } from './weight-precision.js';

/** All checks, in the order in which their warnings are listed. */
const CHECKS: readonly ((scored: Scored) => readonly Warning[])[] = [
  relativeMethod,
  rankReversal,
  lowWeight,
  abnormallyLow,
  tie,
  singleBid,
  allEqual,
  dominated,
  priceCompression,
  capReached,
  doubleCount,
  weightPrecision,
  outlierCommitment,
  robustnessSkipped,
];

/** What people should look at before they rely on a result; within one check in order of criteria, then of ids. */
export const warnings = (scored: Scored): readonly Warning[] => CHECKS.flatMap((check) => check(scored));
