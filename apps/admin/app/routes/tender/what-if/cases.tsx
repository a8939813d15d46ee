import type { ReactNode } from 'react';

import {
  amountInWords,
  Button,
  ErrorSummary,
  Main,
  Phrase,
  PostForm,
  useTranslator,
  WayBack,
  WideTable,
  Said,
} from '@commonweal/ui';
import type { SampleCase } from '@commonweal/what-if';

import type { Route } from './+types/cases';
import { AddForms, Kept } from './add-forms';
import { changeCases, listedCases } from './cases.server';
import { bidNames, letter } from './shown-report';
import { type Landing, landingsOf, lotName, type TriedLot, whatIfPath } from './tried-lot';

export const loader = ({ request, params }: Route.LoaderArgs) => listedCases(request, params.lotId);
export const action = ({ request, params }: Route.ActionArgs) => changeCases(request, params.lotId);

/** The cases on which weights are tried. */
export default function Cases({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { lot, cases, areSaved } = loaderData;
  const refusals = actionData?.refusals ?? [];
  const values = { title: lotName(lot) };
  const title = `${t('whatIf.cases.title', values)} – ${t('serviceName')}`;
  return (
    <>
      <WayBack href={whatIfPath(lot.id)}>{t('whatIf.cases.back')}</WayBack>
      <Main>
        <title>{refusals.length > 0 ? `${t('ui.error')}: ${title}` : title}</title>
        {refusals.length > 0 && (
          <ErrorSummary
            title={t('ui.errorSummary')}
            errorList={refusals.map((message) => ({ children: <Said>{message}</Said> }))}
          />
        )}
        <h1 className="govuk-heading-l">
          <Phrase of="whatIf.cases.title" values={values} english={['title']} />
        </h1>
        <p className="govuk-body">{t(areSaved ? 'whatIf.cases.saved' : 'whatIf.cases.invented')}</p>
        {cases.map((one, place) => (
          <CaseSection key={place} {...{ lot, one, place }} isLast={cases.length === 1} />
        ))}
        <AddForms {...loaderData} />
      </Main>
    </>
  );
}

/** A value of commitments, and the place where they land, where one is named. */
const landed = (socialValue: string, landing: Landing | undefined): string =>
  landing ? `${amountInWords(socialValue)}, ${landing.name}` : amountInWords(socialValue);

interface CaseSectionProps {
  readonly lot: TriedLot;
  readonly one: SampleCase;
  readonly place: number;
  readonly isLast: boolean;
}

function CaseSection({ lot, one, place, isLast }: CaseSectionProps): ReactNode {
  const { t } = useTranslator();
  const names = bidNames(one);
  const landings = landingsOf(lot);
  const rows = one.bids.map(({ price, socialValue, place }, at) => [
    { children: names.get(letter(at)) },
    { children: amountInWords(price), format: 'numeric' as const },
    {
      children: landed(
        socialValue,
        landings.find(({ code }) => code === place),
      ),
      format: 'numeric' as const,
    },
  ]);
  const numeric = [t('whatIf.price.price'), t('whatIf.cases.value')].map((children) => ({
    ...{ children, format: 'numeric' as const },
  }));
  return (
    <section className="cw-section" aria-labelledby={`case-${place}`}>
      <h2 className="govuk-heading-m" id={`case-${place}`}>
        {place + 1}. {one.name}
      </h2>
      <WideTable
        caption={t('whatIf.cases.bidsOf', { name: `${place + 1}. ${one.name}` })}
        captionClasses="govuk-visually-hidden"
        head={[{ children: t('result.ranking.bid') }, ...numeric]}
        rows={rows}
        firstCellIsHeader
      />
      <CaseActions {...{ lot, one, place, isLast }} />
    </section>
  );
}

/** Without a case there would be nothing to try weights on: the last one stays. */
function CaseActions({ lot, one, place, isLast }: CaseSectionProps): ReactNode {
  const { t } = useTranslator();
  const name = <span className="govuk-visually-hidden"> {one.name}</span>;
  return (
    <div className="cw-trial__actions">
      <Button href={whatIfPath(lot.id, `/cases/${place + 1}`)} className="govuk-button--secondary">
        {t('whatIf.cases.change')}
        {name}
      </Button>
      {!isLast && (
        <PostForm>
          <Kept lot={lot} place={place} />
          <Button name="intent" value="remove" className="govuk-button--secondary">
            {t('whatIf.cases.remove')}
            {name}
          </Button>
        </PostForm>
      )}
    </div>
  );
}
