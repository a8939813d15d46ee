import type { ReactNode } from 'react';

import { amountInWords, useTranslator } from '@commonweal/ui';
import type { LowBidFinding, SampleCase, WhatIfReport } from '@commonweal/what-if';

import { bidNames } from './shown-report';

export interface LowBidSectionProps {
  readonly report: WhatIfReport;
  readonly cases: readonly SampleCase[];
}

/** The one-very-low-bid test, case by case. */
export function LowBidSection({ report: { lowBids }, cases }: LowBidSectionProps): ReactNode {
  const { t } = useTranslator();
  const turned = lowBids.filter((finding) => finding && finding.overtakings.length > 0).length;
  const key = turned === 0 ? 'none' : 'some';
  return (
    <section className="cw-section" aria-labelledby="low-bid-heading">
      <h2 className="govuk-heading-l" id="low-bid-heading">
        {t('whatIf.lowBid.heading')}
      </h2>
      <p className="govuk-body">{t('whatIf.lowBid.how')}</p>
      <p className="govuk-body">
        <strong>{t(`whatIf.lowBid.${key}`, { turned, cases: cases.length })}</strong>
      </p>
      <ul className="cw-sentences">
        {cases.map((one, at) => {
          const finding = lowBids[at];
          return finding && isTold(finding) ? <Finding key={at} finding={finding} shown={one} /> : null;
        })}
      </ul>
      {turned > 0 && <p className="govuk-body">{t('whatIf.lowBid.advice')}</p>}
    </section>
  );
}

const isTold = ({ overtakings, wins }: LowBidFinding): boolean => overtakings.length > 0 || wins;

function Finding({ finding, shown }: { readonly finding: LowBidFinding; readonly shown: SampleCase }): ReactNode {
  const { t } = useTranslator();
  const names = bidNames(shown);
  const name = (id: string) => names.get(id) ?? id;
  const values = { case: shown.name, price: amountInWords(finding.price) };
  return (
    <li className={finding.changesWinner ? 'cw-sentences__serious' : ''}>
      {t('whatIf.lowBid.inCase', values)}{' '}
      {finding.overtakings
        .map(({ overtaking, overtaken }) =>
          t('whatIf.lowBid.passes', { overtaking: name(overtaking), overtaken: name(overtaken) }),
        )
        .join(' ')}{' '}
      {finding.changesWinner && <strong>{t('result.sweep.changesWinner')}</strong>}{' '}
      {finding.wins && t('whatIf.lowBid.wins')}
    </li>
  );
}
