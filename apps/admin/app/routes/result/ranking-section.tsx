import type { ReactNode } from 'react';

import { StackedBars } from '@commonweal/charts';
import { Phrase, useEnglishLang, useTranslator } from '@commonweal/ui';

import { rankingBars, rankingFinding, type TieRule } from './figures/ranking-view';
import { kindNames } from './figures/kind-names';
import type { RankedBid, Result } from './scored-result';

export interface RankingSectionProps {
  readonly bids: readonly RankedBid[];
  readonly leaves: Result['leaves'];
  readonly arePoints: boolean;
  readonly rule?: TieRule;
}

/** Who is first, and by what. */
export function RankingSection({ bids, leaves, arePoints, rule }: RankingSectionProps): ReactNode {
  const { t } = useTranslator();
  const namesLang = useEnglishLang();
  const { key, values } = rankingFinding(bids, arePoints, rule);
  if (bids.length === 0) return <p className="govuk-body-l">{t(key)}</p>;
  const description = t(arePoints ? 'result.ranking.description' : 'result.ranking.descriptionOfFigure');
  const words = {
    id: 'ranking',
    title: t(key, values),
    description,
    shown: { title: <Phrase of={key} values={values} english={['winner', 'second', 'criterion']} />, description },
    namesLang,
    kinds: kindNames(t),
    rank: t('result.ranking.rank'),
    bid: t('result.ranking.bid'),
    total: t(arePoints ? 'result.ranking.total' : 'result.ranking.figure'),
  };
  return (
    <section className="cw-section" aria-labelledby="ranking-heading">
      <h2 className="govuk-heading-l" id="ranking-heading">
        {t('result.ranking.title')}
      </h2>
      <StackedBars bids={rankingBars(bids, leaves)} words={words} />
    </section>
  );
}
