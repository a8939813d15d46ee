import type { Sha256 } from '@commonweal/canonical';

import type { BidStatus } from '../types.js';
import type { Warning } from '../warnings/warning.js';

/** A result as it is published: the same bundle gives the same text, and so the same hashes, everywhere. */
export interface ScoreResult {
  readonly version: 1;
  readonly engine: string;
  readonly inputHash: Sha256;
  readonly resultHash: Sha256;
  /** effective weights, per cent, every digit */
  readonly leaves: readonly { readonly id: string; readonly effectiveWeight: string }[];
  /** ranked bids by rank, then id; after them the others by id */
  readonly bids: readonly ResultBid[];
  readonly excluded: readonly { readonly id: string; readonly reason: string }[];
  readonly ties: readonly (readonly string[])[];
  readonly warnings: readonly Warning[];
}

export interface ResultBid {
  readonly id: string;
  readonly status: BidStatus;
  /** null when not ranked */
  readonly rank: number | null;
  /** null when not ranked */
  readonly total: string | null;
  /** £ after confidence, rounded half up to pence */
  readonly socialValue: string;
  /** empty when not ranked */
  readonly points: readonly ResultPoints[];
}

export interface ResultPoints {
  readonly id: string;
  readonly points: string;
  /** most that could be earned here */
  readonly of: string;
}
