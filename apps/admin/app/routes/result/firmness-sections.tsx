import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import { ConfidenceSection } from './confidence-section';
import type { RankedBid, Result, Sweep } from './scored-result';
import { SweepSection } from './sweep-section';
import { WithdrawalSection } from './withdrawal-section';

export interface FirmnessSectionsProps {
  readonly result: Result;
  /** Ranked, best first. */
  readonly bids: readonly RankedBid[];
  readonly sweep: Sweep | undefined;
  /** The bid the page shows too. */
  readonly bidKey: string;
}

/** How firmly the result stands: other weights, a withdrawal, slightly different scores. */
export function FirmnessSections({ result, bids, sweep, bidKey }: FirmnessSectionsProps): ReactNode {
  const { t } = useTranslator();
  const names = new Map(bids.map(({ key, supplierName }) => [key, supplierName]));
  return (
    <>
      <h2 className="govuk-heading-l">{t('result.firmness')}</h2>
      {sweep && <SweepSection sweeps={result.sweeps} sweep={sweep} bids={bids} bidKey={bidKey} />}
      <WithdrawalSection findings={result.withdrawals} />
      {result.confidence && <ConfidenceSection confidence={result.confidence} names={names} />}
    </>
  );
}
