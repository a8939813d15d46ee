import type { ReactNode } from 'react';

import { offeredFacts } from '@commonweal/documents';
import { SummaryList, useTranslator } from '@commonweal/ui';

import { Effort } from './effort';
import type { OfferedTender } from './offered-tender';

/** Five facts by which a small organisation decides in minutes whether to read on, and what a bid would take. */
export function ForUs({ tender }: { readonly tender: OfferedTender }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { lots } = tender;
  const rows = offeredFacts(tender, translator).map(([name, words]) => ({
    key: { children: name },
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
