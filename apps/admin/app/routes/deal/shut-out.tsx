import type { ReactNode } from 'react';

import type { TenderDealQuery } from '@commonweal/client';
import { useTranslator, WideTable, numberInWords } from '@commonweal/ui';

import { fieldAt } from './deal-form';

type Deal = NonNullable<TenderDealQuery['tender']>['deal'];
type Shut = NonNullable<Deal['shutOut']>[number];

/** Whom each saved condition shuts out, beside how much work a bid is. */
export function ShutOut({ deal }: { readonly deal: Deal }): ReactNode {
  const { t } = useTranslator();
  const nameOf = useBarName(deal);
  const inWords = useCountWords();
  const { shutOut } = deal;
  if (!shutOut) return null;
  const columns = ['what', 'suppliers', 'unknown', 'localVcses', 'localUnknown'];
  return (
    <section aria-labelledby="shut-out">
      <h2 className="govuk-heading-m" id="shut-out">
        {t('deal.shutOut.heading')}
      </h2>
      {shutOut.length === 0 ? (
        <p className="govuk-body">{t('deal.shutOut.nobody')}</p>
      ) : (
        <WideTable
          caption={t('deal.shutOut.caption')}
          head={columns.map((column) => ({ children: t(`deal.shutOut.${column}`) }))}
          rows={shutOut.map(({ path, suppliers, localVcses }) => [
            { children: nameOf(path) },
            ...[suppliers.cannot, suppliers.unknown, localVcses.cannot, localVcses.unknown].map((count) => ({
              children: inWords(count),
            })),
          ])}
          firstCellIsHeader
        />
      )}
      <p className="govuk-hint">{t('deal.shutOut.basis')}</p>
    </section>
  );
}

/** What a path of the terms is about. */
function useBarName({ conditions, insurances }: Deal) {
  const { t } = useTranslator();
  return (path: string): ReactNode => {
    const [list = '', index = ''] = fieldAt(path).split('.');
    const insurance = list === 'insurances' ? insurances?.[Number(index)] : undefined;
    if (insurance)
      return `${t(`organisation.insuranceKind.${insurance.kind}`)}: ${t(`deal.neededBy.${insurance.neededBy}`)}`;
    const condition = conditions[Number(index)];
    return (
      condition &&
      `${t(`deal.condition.${condition.kind}`)} (${t('deal.row.conditions', { number: Number(index) + 1 })})`
    );
  };
}

/** A count that is told in fives. */
function useCountWords() {
  const { t } = useTranslator();
  return ({ least, most }: Shut['suppliers']['cannot']): string =>
    least === 0
      ? t('deal.shutOut.few')
      : t('deal.shutOut.range', { least: numberInWords(least), most: numberInWords(most) });
}
