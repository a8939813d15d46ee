import type { ReactNode } from 'react';

import type { TenderLotsQuery } from '@commonweal/client';
import { dateInWords, moneyInWords, useEnglishLang, useTranslator, WideTable } from '@commonweal/ui';

type Tender = NonNullable<TenderLotsQuery['tender']>;
type Listed = Tender['lots'][number];

/** The lots in their order, each with what was said of it; its name leads to where it is changed. */
export function LotList({ lots }: { readonly lots: readonly Listed[] }): ReactNode {
  const translator = useTranslator();
  const lang = useEnglishLang();
  const { t } = translator;
  return (
    <WideTable
      caption={t('lots.caption')}
      head={(['lot', 'value', 'runs', 'criteria'] as const).map((of) => ({ children: t(`lots.column.${of}`) }))}
      firstCellIsHeader
      rows={lots.map((lot) => [
        {
          children: (
            <>
              {lot.number}:{' '}
              <a className="govuk-link" href={`/lots/${encodeURIComponent(lot.id)}`} lang={lang}>
                {lot.title}
              </a>
            </>
          ),
        },
        { children: lot.estimatedValue ? moneyInWords(lot.estimatedValue, translator) : t('lots.notSaid') },
        { children: <Runs lot={lot} /> },
        { children: lot.criteria.length, format: 'numeric' },
      ])}
    />
  );
}

function Runs({ lot: { contractStart, contractEnd } }: { readonly lot: Listed }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (!contractStart && !contractEnd) return t('lots.asNotice');
  const day = (date: string | null | undefined) => (date ? dateInWords(`${date}T12:00:00Z`, translator) : '…');
  return `${day(contractStart)} – ${day(contractEnd)}`;
}
