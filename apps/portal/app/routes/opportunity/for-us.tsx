import type { ReactNode } from 'react';

import { SummaryList, useTranslator } from '@commonweal/ui';

import { insuranceInWords, paymentInWords, reservationInWords, tupeInWords, valueInWords } from './deal-words';
import { Effort } from './effort';
import type { OfferedTender } from './offered-tender';

/** Five facts by which a small organisation decides in minutes whether to read on, and what a bid would take. */
export function ForUs({ tender }: { readonly tender: OfferedTender }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { deal, lots } = tender;
  const facts = {
    value: valueInWords(tender, translator),
    payment: paymentInWords(deal, t),
    tupe: tupeInWords(deal, t),
    insurance: insuranceInWords(deal, t),
    who: reservationInWords(deal, t),
  };
  const rows = Object.entries(facts).map(([name, words]) => ({
    key: { children: t(`deal.fact.${name}`) },
    value: { children: words },
  }));
  const [only] = lots;
  return (
    <section className="cw-section" aria-labelledby="for-us">
      <h2 className="govuk-heading-m" id="for-us">
        {t('deal.forUs')}
      </h2>
      <SummaryList rows={rows} />
      {only && lots.length === 1 && <Effort effort={only.bidEffort} />}
    </section>
  );
}
