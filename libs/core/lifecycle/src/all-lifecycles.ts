import { AWARD_LIFECYCLE } from './award-lifecycle.js';
import { BID_LIFECYCLE } from './bid-lifecycle.js';
import { COMMITMENT_LIFECYCLE } from './commitment-lifecycle.js';
import { CONTRACT_LIFECYCLE } from './contract-lifecycle.js';
import { EVALUATION_LIFECYCLE } from './evaluation-lifecycle.js';
import type { LifecycleTable } from './lifecycle-table.js';
import { NOTICE_LIFECYCLE } from './notice-lifecycle.js';
import { LOT_LIFECYCLE, TENDER_LIFECYCLE } from './tender-lifecycle.js';

/** Every life there is, for checks and for documentation. */
export const ALL_LIFECYCLES: readonly LifecycleTable[] = [
  TENDER_LIFECYCLE,
  LOT_LIFECYCLE,
  BID_LIFECYCLE,
  EVALUATION_LIFECYCLE,
  AWARD_LIFECYCLE,
  CONTRACT_LIFECYCLE,
  COMMITMENT_LIFECYCLE,
  NOTICE_LIFECYCLE,
];
