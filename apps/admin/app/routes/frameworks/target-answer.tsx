import type { ReactNode } from 'react';

import type { TargetExampleQuery } from '@commonweal/client';
import { amountInWords, InsetText, percentInWords, useTranslator, WideTable } from '@commonweal/ui';

type Example = Extract<TargetExampleQuery['targetExample'], { __typename: 'TargetExample' }>;

/** The worked example: what each bidder offers, and what it earns against a target and against the largest offer. */
export function TargetAnswer({ example: { target, offers } }: { readonly example: Example }): ReactNode {
  const { t } = useTranslator();
  const amount = amountInWords(target);
  const [charity] = offers;
  const columns = ['bidder', 'offer', 'ofIncome', 'againstTarget', 'againstLargest'];
  const rows = offers.map(({ bidder, income, offer, percentOfIncome, againstTarget, againstLargest }) => [
    { children: t(`frameworks.target.bidders.${bidder}`, { income: amountInWords(income) }) },
    { children: amountInWords(offer) },
    ...[percentOfIncome, againstTarget, againstLargest].map((percent) => ({ children: percentInWords(percent) })),
  ]);
  return (
    <>
      <h2 className="govuk-heading-m">{t('frameworks.target.answer', { amount })}</h2>
      <WideTable
        caption={t('frameworks.target.caption')}
        captionClasses="govuk-table__caption--s"
        head={columns.map((key) => ({ children: t(`frameworks.target.${key}`) }))}
        rows={rows}
        firstCellIsHeader
      />
      <InsetText>
        {t('frameworks.target.meaning', { amount, percent: percentInWords(charity?.againstLargest ?? '0') })}
      </InsetText>
    </>
  );
}
