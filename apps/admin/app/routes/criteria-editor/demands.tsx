import type { ReactNode } from 'react';

import { Details, InsetText, amountInWords, percentInWords, useTranslator } from '@commonweal/ui';

import { SourcedList } from '../frameworks/sourced-list';
import { InLanguage } from '../frameworks/in-language';
import type { DraftedLot } from './drafted-lot.server';

type Demand = DraftedLot['frameworkDemands'][number];

/** What the frameworks that hold on the day of the notice ask of the lot's social value. */
export function Demands({ demands }: { readonly demands: readonly Demand[] }): ReactNode {
  return demands.map((demand) => <DemandInset key={demand.frameworkId} demand={demand} />);
}

function DemandInset({ demand }: { readonly demand: Demand }): ReactNode {
  const { title, titleCy, leastWeight, isBinding, isMet, target, reasons } = demand;
  const { t } = useTranslator();
  const met = isMet ? 'met' : 'notMet';
  const force = isBinding ? 'binding' : 'notBinding';
  return (
    <InsetText>
      <p className="govuk-body govuk-!-font-weight-bold">
        <InLanguage en={title} cy={titleCy ?? null} />
      </p>
      <p className="govuk-body">
        {leastWeight
          ? t('criteriaEditor.demand.least', { percent: percentInWords(leastWeight) })
          : t('criteriaEditor.demand.none')}
        {leastWeight && ` ${t(`criteriaEditor.demand.${met}`)} ${t(`criteriaEditor.demand.${force}`)}`}
      </p>
      {target && <p className="govuk-body">{t('criteriaEditor.demand.target', { amount: amountInWords(target) })}</p>}
      {reasons.length > 0 && (
        <Details summary={t('begin.why')}>
          <SourcedList reasons={reasons} />
        </Details>
      )}
    </InsetText>
  );
}

/** What the form proposes: the most that is asked, and the first target. */
export function proposed(demands: readonly Demand[]): {
  readonly weight: string | null;
  readonly target: string | null;
} {
  const weights = demands.flatMap(({ leastWeight }) => leastWeight ?? []);
  return {
    weight: weights.toSorted((a, b) => Number(b) - Number(a))[0] ?? null,
    target: demands.flatMap(({ target }) => target ?? [])[0] ?? null,
  };
}
