import type { ReactNode } from 'react';

import { RankingSection } from '../../result/ranking-section';
import { totalsArePoints } from '../../result/scored-result';
import { LowBidSection } from './low-bid-section';
import { NotRanked } from './not-ranked';
import { PriceSection } from './price-section';
import { bidNames, shownBids, shownLeaves, shownSweep } from './shown-report';
import { StepsSection } from './steps-section';
import type { Trial } from './trial.server';
import type { LiveTrial } from './use-trial';
import { WeightsSection } from './weights-section';

export interface TrialFindingsProps {
  readonly trial: Trial;
  readonly tried: LiveTrial['tried'];
  readonly report: Extract<NonNullable<LiveTrial['outcome']>, { ok: true }>['value'];
}

/** All that comes of what is tried. */
export function TrialFindings({ trial: { lot, cases }, tried, report }: TrialFindingsProps): ReactNode {
  const shown = cases[tried.shown] ?? { name: '', bids: [] };
  const names = bidNames(shown);
  const criterion = lot.criteria.find(({ key }) => key === tried.criterion)?.name ?? '';
  const bids = shownBids({ lot, report, names, shown });
  const sweep = shownSweep({ lot, report });
  return (
    <>
      <StepsSection {...{ report, cases, tried, criterion }} />
      <RankingSection
        bids={bids}
        leaves={shownLeaves({ lot, report })}
        arePoints={totalsArePoints(lot.scoring.method)}
        rule={{ tieBreak: lot.scoring.tieBreak, criteria: lot.criteria }}
      />
      <NotRanked report={report} names={names} />
      {sweep && bids.length > 0 && <WeightsSection sweep={sweep} bids={bids} />}
      <PriceSection report={report} names={names} />
      <LowBidSection report={report} cases={cases} />
    </>
  );
}
