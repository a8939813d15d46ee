import type { ReactNode } from 'react';

import { amountInWords, InsetText, percentInWords, useTranslator, WideTable } from '@commonweal/ui';

import type { Route } from './+types/place-factors';

type Loaded = Route.ComponentProps['loaderData'];

interface ExampleProps extends Pick<Loaded, 'lot' | 'example'> {
  readonly names: ReadonlyMap<string, string>;
}

/** The table that decides, and what it asks of a small charity and of a large firm. */
export function FactorExample({ lot: { placeFactors }, example, names }: ExampleProps): ReactNode {
  const { t } = useTranslator();
  if (!placeFactors || placeFactors.places.length === 0) return null;
  const rows = placeFactors.places.map(({ code, decile, factor }) => [
    { children: names.get(code) ?? code },
    { children: code },
    { children: decile ? String(decile) : '–' },
    { children: factor },
  ]);
  return (
    <section aria-labelledby="factors">
      <h2 className="govuk-heading-m" id="factors">
        {t('placeFactors.table')}
      </h2>
      <WideTable
        caption={t('placeFactors.caption')}
        captionClasses="govuk-table__caption--s"
        head={['place', 'code', 'decile', 'factor'].map((key) => ({ children: t(`placeFactors.column.${key}`) }))}
        rows={rows}
        firstCellIsHeader
      />
      {example && <BothBidders example={example} name={names.get(example.place) ?? example.place} />}
    </section>
  );
}

interface BothProps {
  readonly example: NonNullable<Loaded['example']>;
  readonly name: string;
}

function BothBidders({ example: { sum, factor, offers }, name }: BothProps): ReactNode {
  const { t } = useTranslator();
  const [first] = offers;
  const rows = offers.map(({ bidder, elsewhere, elsewherePercent, there, therePercent }) => [
    { children: t(`frameworks.target.bidders.${bidder.name}`, { income: amountInWords(bidder.income) }) },
    {
      children: t('placeFactors.need', { amount: amountInWords(elsewhere), percent: percentInWords(elsewherePercent) }),
    },
    { children: t('placeFactors.need', { amount: amountInWords(there), percent: percentInWords(therePercent) }) },
  ]);
  const head = [t('frameworks.target.bidder'), t('placeFactors.elsewhere'), t('placeFactors.there', { name, factor })];
  return (
    <>
      <WideTable
        caption={t('placeFactors.example', { amount: amountInWords(sum) })}
        captionClasses="govuk-table__caption--s"
        head={head.map((children) => ({ children }))}
        rows={rows}
        firstCellIsHeader
      />
      <InsetText>{t('placeFactors.meaning', { amount: amountInWords(first?.there ?? sum), name })}</InsetText>
    </>
  );
}
