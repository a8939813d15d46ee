import type { ReactNode } from 'react';

import { PriceCurve, type PriceCurveWords } from '@commonweal/charts';
import { amountInWords, SummaryList, useTranslator } from '@commonweal/ui';
import type { PointPrice, WhatIfReport } from '@commonweal/what-if';

import { fixedTo } from '../../result/decimals';

export interface PriceSectionProps {
  readonly report: WhatIfReport;
  readonly names: ReadonlyMap<string, string>;
}

type Curve = NonNullable<WhatIfReport['curve']>;

/** What prices earn, and what a point costs. */
export function PriceSection({ report: { curve, pointPrice }, names }: PriceSectionProps): ReactNode {
  const { t } = useTranslator();
  if (!curve && !pointPrice) return null;
  return (
    <section className="cw-section" aria-labelledby="price-heading">
      <h2 className="govuk-heading-l" id="price-heading">
        {t('whatIf.price.heading')}
      </h2>
      {curve && <Drawn curve={curve} names={names} />}
      {pointPrice && <Prices pointPrice={pointPrice} name={names.get(pointPrice.bid) ?? pointPrice.bid} />}
    </section>
  );
}

function Drawn({ curve, names }: { readonly curve: Curve; readonly names: PriceSectionProps['names'] }): ReactNode {
  const words = useWords(curve);
  const bids = curve.bids
    .map(({ bid, ...point }) => ({ key: bid, sign: bid, name: names.get(bid) ?? bid, ...point }))
    .toSorted((a, b) => Number(a.price) - Number(b.price));
  return <PriceCurve curve={curve.curve} bids={bids} most={curve.of} words={words} />;
}

function useWords({ bids, of }: Curve): PriceCurveWords {
  const { t } = useTranslator();
  const points = bids.map((bid) => bid.points).toSorted((a, b) => Number(b) - Number(a));
  const most = fixedTo(2, of);
  const best = fixedTo(2, points[0] ?? '0');
  const least = fixedTo(2, points.at(-1) ?? '0');
  return {
    id: 'curve',
    title: t(best === least ? 'whatIf.price.same' : 'whatIf.price.finding', { most, best, least }),
    description: t('whatIf.price.description'),
    bid: t('result.ranking.bid'),
    price: t('whatIf.price.price'),
    points: t('whatIf.price.points'),
    anotherBid: t('whatIf.price.anotherBid'),
    written: (price: string) => amountInWords(price),
  };
}

/** £ per point, as they are around one bid. */
function Prices({ pointPrice, name }: { readonly pointPrice: PointPrice; readonly name: string }): ReactNode {
  const { t } = useTranslator();
  const amount = (pounds: string | null) => (pounds === null ? t('whatIf.price.notSaid') : amountInWords(pounds));
  const { pricePerPoint, valuePerPoint, pricePerPoundOfValue } = pointPrice;
  const facts = [
    [t('whatIf.price.perPoint'), amount(pricePerPoint)],
    [t('whatIf.price.valuePerPoint'), amount(valuePerPoint)],
    [t('whatIf.price.perPound'), amount(pricePerPoundOfValue)],
  ] as const;
  return (
    <>
      <h3 className="govuk-heading-m">{t('whatIf.price.costHeading')}</h3>
      <p className="govuk-body">{t('whatIf.price.around', { name })}</p>
      <SummaryList rows={facts.map(([key, value]) => ({ key: { children: key }, value: { children: value } }))} />
    </>
  );
}
