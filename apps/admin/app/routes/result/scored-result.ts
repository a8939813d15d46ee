import type { ResultQuery } from '@commonweal/client';

export type ResultLot = Extract<NonNullable<ResultQuery['node']>, { __typename: 'Lot' }>;
export type Run = NonNullable<ResultLot['latestScoringRun']>;
export type Result = NonNullable<Run['result']>;
export type ScoredBid = Result['bids'][number];
export type Sweep = Result['sweeps'][number];

/** A bid that takes part in the ranking, with its total. */
export interface RankedBid extends ScoredBid {
  readonly rank: number;
  readonly total: string;
}

/** The bids that take part, best first. */
export function rankedBids({ bids }: Pick<Result, 'bids'>): readonly RankedBid[] {
  return bids.filter((bid): bid is RankedBid => bid.rank !== null && bid.total !== null);
}

/** Whether totals are points out of 100, where more is better; else they are a price or a ratio, where less is. */
export function totalsArePoints(method: string): boolean {
  const { kind } = JSON.parse(method) as { kind?: string };
  return kind === undefined || kind === 'weighted-sum' || kind === 'fixed-budget';
}

/** Whether scoring can be asked for: after the bids are closed and before the decision. */
export function canBeScored({ tender }: { readonly tender: Pick<ResultLot['tender'], 'state'> }): boolean {
  return tender.state === 'CLOSED' || tender.state === 'EVALUATED';
}
