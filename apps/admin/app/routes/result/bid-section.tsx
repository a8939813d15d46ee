import type { ReactNode } from 'react';

import { Waterfall } from '@commonweal/charts';
import { Phrase, useEnglishLang, useTranslator } from '@commonweal/ui';

import { Choose } from './choose';
import { kindNames } from './figures/kind-names';
import { waterfallFinding, waterfallLeaves } from './figures/waterfall-view';
import type { RankedBid, Result } from './scored-result';

export interface BidSectionProps {
  readonly bids: readonly RankedBid[];
  readonly bid: RankedBid;
  readonly leaves: Result['leaves'];
  /** The weight the page shows too. */
  readonly weight: string | undefined;
}

/** How one bid came to its score. */
export function BidSection({ bids, bid, leaves, weight }: BidSectionProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const shown = waterfallLeaves(bid, leaves);
  const { key, values } = waterfallFinding(bid, shown);
  const options = bids.map((each) => ({ value: each.key, children: `${each.rank}. ${each.supplierName}`, lang }));
  const description = t('result.waterfall.description');
  const words = {
    id: 'waterfall',
    title: t(key, values),
    description,
    shown: { title: <Phrase of={key} values={values} english={['bid', 'criterion']} />, description },
    namesLang: lang,
    kinds: kindNames(t),
    criterion: t('criteria.name'),
    kind: t('criteria.kind'),
    points: t('result.waterfall.points'),
    of: t('result.waterfall.of'),
    total: t('result.ranking.total'),
    share: (points: string, of: string) => t('result.waterfall.share', { points, of }),
  };
  return (
    <section className="cw-section" aria-labelledby="bid-heading">
      <h2 className="govuk-heading-l" id="bid-heading">
        {t('result.waterfall.heading')}
      </h2>
      <Choose name="bid" label={t('result.waterfall.choose')} value={bid.key} options={options} keep={{ weight }} />
      <Waterfall leaves={shown} total={bid.total} words={words} />
    </section>
  );
}
