import type { ReactNode } from 'react';

import { Details, Phrase, dateInSentence, moneyInWords, useTranslator } from '@commonweal/ui';

import { CriteriaTable } from '../../criteria/criteria-table';
import { MeasuresTable } from '../../criteria/measures-table';
import { Effort } from './effort';
import { PlaceFactors } from './place-factors';
import { Places } from './places';
import { Questions } from './questions';
import type { Route } from './+types/opportunity';

export type Lot = Route.ComponentProps['loaderData']['tender']['lots'][number];

/** One part that is awarded by itself: what it is, and by what the winner is chosen. */
export function LotSection({ lot, isOnly }: { readonly lot: Lot; readonly isOnly: boolean }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">
        {isOnly ? (
          t('lot.criteria')
        ) : (
          <Phrase of="lot.title" values={{ number: lot.number, title: lot.title }} english={['title']} />
        )}
      </h2>
      {!isOnly && lot.estimatedValue && <p className="govuk-body">{moneyInWords(lot.estimatedValue, translator)}</p>}
      <ContractTerm lot={lot} />
      {!isOnly && (
        <>
          <Effort effort={lot.bidEffort} />
          <Places places={lot.places} />
        </>
      )}
      {lot.criteria.length > 0 ? (
        <CriteriaTable criteria={lot.criteria} />
      ) : (
        <p className="govuk-body">{t('lot.noCriteria')}</p>
      )}
      <Questions criteria={lot.criteria} />
      {lot.measures.length > 0 && <MeasuresTable measures={lot.measures.map(({ measure }) => measure)} />}
      <PlaceFactors lot={lot} />
      {lot.criteriaHash && <HowItIsScored lot={lot} hash={lot.criteriaHash} />}
    </section>
  );
}

function ContractTerm({ lot }: { readonly lot: Lot }): ReactNode {
  const translator = useTranslator();
  if (!lot.contractStart || !lot.contractEnd) return null;
  const [from, to] = [lot.contractStart, lot.contractEnd].map((day) => dateInSentence(`${day}T12:00:00Z`, translator));
  return <p className="govuk-body">{translator.t('lot.term', { from: from ?? '', to: to ?? '' })}</p>;
}

function HowItIsScored({ lot, hash }: { readonly lot: Lot; readonly hash: string }): ReactNode {
  const { t } = useTranslator();
  const { precision, tieBreak, lastResort } = lot.scoring;
  const nameOf = (key: string) => lot.criteria.find((criterion) => criterion.key === key)?.name ?? t(`kind.PRICE`);
  const order = tieBreak.map(nameOf).join(', ');
  return (
    <Details summary={t('lot.scoring')}>
      <p className="govuk-body">{t('lot.precision', { count: precision })}</p>
      {tieBreak.length > 0 && (
        <p className="govuk-body">
          <Phrase of="lot.tieBreak" values={{ order }} english={['order']} />
        </p>
      )}
      {lastResort && (
        <p className="govuk-body">
          <Phrase of="lot.lastResort" values={{ rule: lastResort }} english={['rule']} />
        </p>
      )}
      <p className="govuk-body">
        {t('lot.hash')} <span className="cw-hash">{hash}</span>
      </p>
    </Details>
  );
}
