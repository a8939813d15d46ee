import type { ReactNode } from 'react';

import {
  ErrorSummary,
  InsetText,
  Main,
  NotificationBanner,
  Phrase,
  useTranslator,
  WayBack,
  Said,
} from '@commonweal/ui';
import { useLocation } from 'react-router';

import type { Route } from './+types/what-if';
import { adoptWeights } from './adopt.server';
import { lotName, type TriedLot } from './tried-lot';
import { loadTrial, type Trial } from './trial.server';
import { TrialView } from './trial-view';

export const loader = ({ request, params }: Route.LoaderArgs) => loadTrial(request, params.lotId);
export const action = ({ request, params }: Route.ActionArgs) => adoptWeights(request, params.lotId);

/** Trying weights and a price formula on sample bids, before anybody bids. */
export default function WhatIf({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { search } = useLocation();
  const { lot } = loaderData;
  const refusals = actionData?.refusals ?? [];
  const hasFaults = loaderData.faults.length > 0 || loaderData.outcome?.ok === false;
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(lot.tender.id)}`}>{t('result.back')}</WayBack>
      <Main>
        <Adopting refusals={refusals} isAdopted={new URLSearchParams(search).has('adopted')} />
        <Heading lot={lot} hasError={refusals.length > 0 || hasFaults} />
        <Body key={search} trial={loaderData} />
      </Main>
    </>
  );
}

interface AdoptingProps {
  readonly refusals: readonly string[];
  readonly isAdopted: boolean;
}

/** How adopting ended, if it was asked for. */
function Adopting({ refusals, isAdopted }: AdoptingProps): ReactNode {
  const { t } = useTranslator();
  if (refusals.length > 0) {
    const errorList = refusals.map((message) => ({ children: <Said>{message}</Said> }));
    return <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />;
  }
  if (!isAdopted) return null;
  return (
    <NotificationBanner type="success" title={t('whatIf.adopt.doneTitle')}>
      {t('whatIf.adopt.done')}
    </NotificationBanner>
  );
}

function Heading({ lot, hasError }: { readonly lot: TriedLot; readonly hasError: boolean }): ReactNode {
  const { t } = useTranslator();
  const values = { title: lotName(lot) };
  const prefix = hasError ? `${t('ui.error')}: ` : '';
  return (
    <div className="cw-page-header">
      <title>{`${prefix}${t('whatIf.title', values)} – ${t('serviceName')}`}</title>
      <span className="govuk-caption-l">{lot.tender.reference}</span>
      <h1 className="govuk-heading-l">
        <Phrase of="whatIf.title" values={values} english={['title']} />
      </h1>
    </div>
  );
}

/** Only a draft's weights can still be changed. */
function Body({ trial }: { readonly trial: Trial }): ReactNode {
  const { t } = useTranslator();
  if (trial.lot.tender.state !== 'DRAFT') return <InsetText>{t('whatIf.published')}</InsetText>;
  if (trial.lot.criteria.length === 0) return <InsetText>{t('lot.noCriteria')}</InsetText>;
  return <TrialView trial={trial} />;
}
