import type { ReactNode } from 'react';

import { decisiveCrossings, WeightSweep, type WeightSweepWords } from '@commonweal/charts';
import { Phrase, useTranslator } from '@commonweal/ui';

import { fixedTo } from '../../result/decimals';
import { sweepBids, sweepFinding } from '../../result/figures/sweep-view';
import type { RankedBid, Sweep } from '../../result/scored-result';
import { SweepSentences } from '../../result/sweep-sentences';

export interface WeightsSectionProps {
  readonly sweep: Sweep;
  /** Ranked, best first. */
  readonly bids: readonly RankedBid[];
}

/** Every weight of one criterion in the shown case: lines, exact crossings and their sentences. */
export function WeightsSection({ sweep, bids }: WeightsSectionProps): ReactNode {
  const { t } = useTranslator();
  const lines = sweepBids(sweep, bids);
  const decisive = decisiveCrossings(lines, sweep.crossings);
  const words = useWords(sweep, sweepFinding(sweep, bids));
  return (
    <section className="cw-section" aria-labelledby="sweep-heading">
      <h2 className="govuk-heading-l" id="sweep-heading">
        {t('result.sweep.heading')}
      </h2>
      <WeightSweep bids={lines} crossings={sweep.crossings} publishedWeight={sweep.publishedWeight} words={words} />
      <SweepSentences sweep={sweep} decisive={decisive} bids={bids} />
    </section>
  );
}

function useWords(sweep: Sweep, finding: ReturnType<typeof sweepFinding>): WeightSweepWords {
  const { t } = useTranslator();
  const criterion = sweep.criterionName;
  return {
    id: 'sweep',
    title: t(finding.key, finding.values),
    description: t('result.sweep.description', { criterion }),
    shown: {
      title: <Phrase of={finding.key} values={finding.values} english={['criterion']} />,
      description: <Phrase of="result.sweep.description" values={{ criterion }} english={['criterion']} />,
    },
    bid: t('result.ranking.bid'),
    total: t('result.ranking.total'),
    axis: t('result.sweep.axis', { criterion }),
    published: t('whatIf.triedWeight', { weight: sweep.publishedWeight }),
    atZero: t('result.sweep.atZero', { criterion }),
    atHundred: t('result.sweep.atHundred', { criterion }),
    written: (total: string) => fixedTo(2, total),
  };
}
