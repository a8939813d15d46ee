import type { ReactNode } from 'react';

import { useTranslator, WideTable } from '@commonweal/ui';

import type { OfferedTender } from './offered-tender';

type FactoredLot = Pick<OfferedTender['lots'][number], 'placeFactors' | 'places'>;

/** What a benefit counts by where it lands: in words, and the table that decides. */
export function PlaceFactors({ lot: { placeFactors, places } }: { readonly lot: FactoredLot }): ReactNode {
  const { t } = useTranslator();
  if (!placeFactors) return null;
  const nameOf = (code: string) => places.find((each) => each.code === code)?.place?.name ?? code;
  const rows = placeFactors.places.map(({ code, decile, factor }) => [
    { children: nameOf(code) },
    { children: code },
    { children: decile ? String(decile) : '–' },
    { children: factor },
  ]);
  return (
    <>
      <p className="govuk-body">{t('placeFactors.lede')}</p>
      <p className="govuk-body">{t('placeFactors.words')}</p>
      <WideTable
        caption={t('placeFactors.caption')}
        captionClasses="govuk-table__caption--s"
        head={['place', 'code', 'decile', 'factor'].map((key) => ({ children: t(`placeFactors.${key}`) }))}
        rows={rows}
        firstCellIsHeader
      />
    </>
  );
}
