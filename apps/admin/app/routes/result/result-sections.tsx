import type { ReactNode } from 'react';

import { BidSection } from './bid-section';
import { FirmnessSections } from './firmness-sections';
import { NotRanked } from './not-ranked';
import { ProofSection } from './proof-section';
import { RankingSection } from './ranking-section';
import { type Result, type ResultLot, type Sweep, rankedBids, totalsArePoints } from './scored-result';
import { WarningsSection } from './warnings-section';

export interface ResultSectionsProps {
  readonly lot: ResultLot;
  readonly result: Result;
  /** Which bid and which weight the reader wants to see; null for the ones that matter most. */
  readonly wishes: { readonly bid: string | null; readonly weight: string | null };
}

/** From the ranking, over what to check, to how firmly it stands and how anybody can prove it. */
export function ResultSections({ lot, result, wishes }: ResultSectionsProps): ReactNode {
  const bids = rankedBids(result);
  const bid = bids.find(({ key }) => key === wishes.bid) ?? bids[0];
  const sweep = shownSweep(result.sweeps, wishes.weight);
  return (
    <>
      <RankingSection bids={bids} leaves={result.leaves} arePoints={totalsArePoints(lot.scoring.method)} />
      <NotRanked bids={result.bids.filter(({ rank }) => rank === null)} />
      <WarningsSection warnings={result.warnings} />
      {bid && <BidSection bids={bids} bid={bid} leaves={result.leaves} weight={sweep?.criterionKey} />}
      {bid && bids.length > 1 && <FirmnessSections result={result} bids={bids} sweep={sweep} bidKey={bid.key} />}
      <ProofSection lot={lot} result={result} />
    </>
  );
}

/** The wished weight, else that of social value, else the first. */
function shownSweep(sweeps: readonly Sweep[], wish: string | null): Sweep | undefined {
  const wished = sweeps.find(({ criterionKey }) => criterionKey === wish);
  return wished ?? sweeps.find(({ kind }) => kind === 'SOCIAL_VALUE') ?? sweeps[0];
}
