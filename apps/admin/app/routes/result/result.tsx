import type { ReactNode } from 'react';

import { Main, Phrase, WayBack, momentInSentence, useTranslator } from '@commonweal/ui';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { AuditLink } from '../audit/audit-link';
import type { Route } from './+types/result';
import { type ResultLot, type Run, canBeScored } from './scored-result';
import { RequestScoringDocument, ResultDocument } from './result.document';
import { ResultSections } from './result-sections';
import { RunStatus } from './run-status';
import { ScoringRefused } from './scoring-refused';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { node } = await ask(ResultDocument, { lotId: params.lotId }, request);
  if (node?.__typename !== 'Lot') throw new Response(null, { status: 404 });
  const wishes = url.searchParams;
  return { lot: node, bid: wishes.get('bid'), weight: wishes.get('weight') };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { requestScoring } = await ask(RequestScoringDocument, { input: { lotId: params.lotId } }, request);
  if (requestScoring.__typename === 'RequestScoringSuccess')
    return redirect(`/lots/${encodeURIComponent(params.lotId)}/result`);
  return data(requestScoring, { status: 409 });
}

/** The result of one lot: the page a head of procurement shows a councillor. */
export default function ResultPage({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { lot, bid, weight } = loaderData;
  const { t } = useTranslator();
  const run = lot.latestScoringRun;
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(lot.tender.id)}`}>{t('result.back')}</WayBack>
      <Main>
        {actionData && <ScoringRefused refusal={actionData} />}
        <Heading lot={lot} hasError={Boolean(actionData)} />
        {run?.result && <ResultSections lot={lot} result={run.result} wishes={{ bid, weight }} />}
        <RunStatus run={run} canBeScored={canBeScored(lot)} />
        <p className="govuk-body">
          <AuditLink href={`/lots/${encodeURIComponent(lot.id)}/audit`} />
        </p>
        <p className="govuk-visually-hidden" role="status">
          {run?.state === 'DONE' && t('run.done')}
        </p>
      </Main>
    </>
  );
}

function Heading({ lot, hasError }: { readonly lot: ResultLot; readonly hasError: boolean }): ReactNode {
  const { t } = useTranslator();
  const values = { title: nameOf(lot) };
  const title = t('result.title', values);
  const prefix = hasError ? `${t('ui.error')}: ` : '';
  return (
    <div className="cw-page-header">
      <title>{`${prefix}${title} – ${t('serviceName')}`}</title>
      <span className="govuk-caption-l">{lot.tender.reference}</span>
      <h1 className="govuk-heading-l">
        <Phrase of="result.title" values={values} english={['title']} />
      </h1>
      {lot.latestScoringRun?.finishedAt && <ScoredAt run={lot.latestScoringRun} />}
    </div>
  );
}

function nameOf({ title, tender, number }: ResultLot): string {
  return tender.lots.length === 1 ? tender.title : `${tender.title}: ${number}. ${title}`;
}

function ScoredAt({ run }: { readonly run: Run }): ReactNode {
  const translator = useTranslator();
  const moment = momentInSentence(run.finishedAt ?? run.requestedAt, translator);
  return <p className="govuk-body">{translator.t('result.scoredAt', { moment })}</p>;
}
