import type { BidStatus } from '../types.js';

/** Why a bid is not ranked. */
export interface Objection {
  readonly status: Exclude<BidStatus, 'ranked'>;
  /** in a sentence */
  readonly reason: string;
}
