import type { ReactNode } from 'react';

import { Button, Main, Pagination, Phrase, useEnglishLang, useTranslator, WayBack } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { AuditLink } from '../audit/audit-link';
import { partAuditPath } from '../audit/parts';
import { ownOrganisation } from '../programs/own-organisation.server';
import { programsPath } from '../programs/programs-path';
import type { Route } from './+types/webhooks';
import { WebhooksTable } from './webhooks-table';
import { WebhooksDocument } from './webhooks.document';
import { webhooksPath } from './webhooks-path';

const PAGE_SIZE = 25;

export async function loader({ request, url }: Route.LoaderArgs) {
  const { organisation, others } = await ownOrganisation(request, url.searchParams.get('organisation'));
  const after = url.searchParams.get('after');
  const variables = { organisationId: organisation.id, first: PAGE_SIZE, after };
  const { webhookEndpoints } = await ask(WebhooksDocument, variables, request);
  return { organisation, others, webhooks: webhookEndpoints, isFirstPage: after === null };
}

/** The addresses that are told of an organisation's changes. */
export default function Webhooks({ loaderData }: Route.ComponentProps): ReactNode {
  const { organisation, webhooks } = loaderData;
  const { t } = useTranslator();
  const endpoints = webhooks.edges.map(({ node }) => node);
  const start = `/webhooks/new?${new URLSearchParams({ organisation: organisation.id })}`;
  return (
    <>
      <WayBack href={programsPath(organisation.id)}>{t('webhooks.toPrograms')}</WayBack>
      <Main>
        <title>{`${t('webhooks.title')} – ${t('serviceName')}`}</title>
        <h1 className="govuk-heading-xl">{t('webhooks.title')}</h1>
        <p className="govuk-body-l">
          <Phrase of="webhooks.lead" values={{ organisation: organisation.name }} english={['organisation']} />
        </p>
        <Button href={start}>{t('webhooks.make')}</Button>
        {endpoints.length > 0 ? (
          <WebhooksTable webhooks={endpoints} />
        ) : (
          <p className="govuk-body">{t('webhooks.none')}</p>
        )}
        <Pages {...loaderData} />
        <p className="govuk-body">
          <AuditLink href={partAuditPath(organisation.id, 'PROGRAMS')} />
        </p>
        <OtherOrganisations {...loaderData} />
      </Main>
    </>
  );
}

type Shown = Route.ComponentProps['loaderData'];

function Pages({ organisation, webhooks, isFirstPage }: Shown): ReactNode {
  const { t } = useTranslator();
  const { endCursor, hasNextPage } = webhooks.pageInfo;
  if (isFirstPage && !hasNextPage) return null;
  const next = hasNextPage && endCursor ? webhooksPath(organisation.id, { after: endCursor }) : undefined;
  return (
    <Pagination
      landmarkLabel={t('webhooks.pages')}
      previous={isFirstPage ? undefined : { href: webhooksPath(organisation.id), children: t('tenders.firstPage') }}
      next={next ? { href: next, children: t('tenders.nextPage') } : undefined}
    />
  );
}

function OtherOrganisations({ others }: Shown): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (others.length === 0) return null;
  return (
    <section className="cw-section" aria-labelledby="others">
      <h2 className="govuk-heading-m" id="others">
        {t('programs.others')}
      </h2>
      <ul className="govuk-list">
        {others.map(({ id, name }) => (
          <li key={id}>
            <a className="govuk-link" href={webhooksPath(id)} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
