import type { ReactNode } from 'react';

import { WeightSweep, type WeightSweepWords, decisiveCrossings } from '@commonweal/charts';
import { Phrase, useEnglishLang, useTranslator } from '@commonweal/ui';

import { Choose } from './choose';
import { fixedTo } from './decimals';
import type { Finding } from './figures/ranking-view';
import { sweepBids, sweepFinding } from './figures/sweep-view';
import type { RankedBid, Sweep } from './scored-result';
import { SweepSentences } from './sweep-sentences';

export interface SweepSectionProps {
  readonly sweeps: readonly Sweep[];
  readonly sweep: Sweep;
  /** Ranked, best first. */
  readonly bids: readonly RankedBid[];
  /** The bid the page shows too. */
  readonly bidKey: string | undefined;
}

/** What would have been with other weights, as lines and as sentences. */
export function SweepSection({ sweeps, sweep, bids, bidKey }: SweepSectionProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const lines = sweepBids(sweep, bids);
  const decisive = decisiveCrossings(lines, sweep.crossings);
  const words = useSweepWords(sweep, sweepFinding(sweep, bids));
  const options = sweeps.map((each) => ({ value: each.criterionKey, children: each.criterionName, lang }));
  return (
    <section className="cw-section" aria-labelledby="sweep-heading">
      <h3 className="govuk-heading-m" id="sweep-heading">
        {t('result.sweep.heading')}
      </h3>
      <Choose
        name="weight"
        label={t('result.sweep.choose')}
        value={sweep.criterionKey}
        options={options}
        keep={{ bid: bidKey }}
      />
      <WeightSweep bids={lines} crossings={sweep.crossings} publishedWeight={sweep.publishedWeight} words={words} />
      <SweepSentences sweep={sweep} decisive={decisive} bids={bids} />
    </section>
  );
}

/** The words of the figure; those of the page mark the English ones in them. */
function useSweepWords(sweep: Sweep, { key, values }: Finding): WeightSweepWords {
  const { t } = useTranslator();
  const criterion = sweep.criterionName;
  return {
    id: 'sweep',
    title: t(key, values),
    description: t('result.sweep.description', { criterion }),
    shown: {
      title: <Phrase of={key} values={values} english={['winner', 'criterion']} />,
      description: <Phrase of="result.sweep.description" values={{ criterion }} english={['criterion']} />,
    },
    namesLang: useEnglishLang(),
    bid: t('result.ranking.bid'),
    total: t('result.ranking.total'),
    axis: t('result.sweep.axis', { criterion }),
    published: t('result.sweep.published', { weight: sweep.publishedWeight }),
    atZero: t('result.sweep.atZero', { criterion }),
    atHundred: t('result.sweep.atHundred', { criterion }),
    written: (total: string) => fixedTo(2, total),
  };
}
