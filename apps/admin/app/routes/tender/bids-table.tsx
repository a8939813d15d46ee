import type { ReactNode } from 'react';

import { WideTable, moneyInWords, momentInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

import { AuditLink } from '../audit/audit-link';
import type { ShownLot } from './shown-tender';

/** Who bid, when the bid arrived and at what price. Only what the API shows after closing. */
export function BidsTable({ bids }: { readonly bids: ShownLot['bids'] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { edges, totalCount: count } = bids;
  if (count === 0) return <p className="govuk-body">{t('bids.none')}</p>;
  const rows = edges.map(({ node: { id, supplier, receivedAt, content } }) => [
    {
      children: (
        <a className="govuk-link" href={`/organisations/${supplier.id}/profile`} lang={lang}>
          {supplier.name}
        </a>
      ),
    },
    { children: supplier.supplierKind ? t(`supplierKind.${supplier.supplierKind}`) : '' },
    { children: momentInWords(receivedAt, translator) },
    { children: content ? moneyInWords(content.price, translator) : t('bids.sealed'), format: 'numeric' as const },
    { children: <AuditLink href={`/bids/${encodeURIComponent(id)}/audit`} of={supplier.name} isShort /> },
  ]);
  const head = [
    { children: t('bids.supplier') },
    { children: t('bids.supplierKind') },
    { children: t('bids.received') },
    { children: t('bids.price'), format: 'numeric' as const },
    { children: t('bids.audit') },
  ];
  return (
    <WideTable
      caption={edges.length < count ? t('bids.captionOfFirst', { shown: edges.length, count }) : t('bids.caption')}
      captionClasses="govuk-table__caption--s"
      head={head}
      rows={rows}
      firstCellIsHeader
    />
  );
}
