import type { ReactNode } from 'react';

import { WideTable, useEnglishLang, useTranslator } from '@commonweal/ui';

import type { ScoredBid } from './scored-result';

const STATUSES = ['excluded', 'below-minimum', 'failed-condition', 'over-ceiling', 'over-budget', 'no-points'];

/** The bids that take no part in the ranking, each with the reason. */
export function NotRanked({ bids }: { readonly bids: readonly ScoredBid[] }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (bids.length === 0) return null;
  const rows = bids.map(({ supplierName, status, reason }) => [
    { children: supplierName, lang },
    { children: STATUSES.includes(status) ? t(`result.status.${status}`) : status },
    { children: reason, lang },
  ]);
  return (
    <section className="cw-section">
      <WideTable
        caption={t('result.notRanked.caption', { count: bids.length })}
        captionClasses="govuk-table__caption--m"
        head={[
          { children: t('result.ranking.bid') },
          { children: t('result.notRanked.status') },
          { children: t('result.notRanked.reason') },
        ]}
        rows={rows}
        firstCellIsHeader
      />
    </section>
  );
}
