import type { ReactNode } from 'react';

import { Button, Main, Pagination, Phrase, useEnglishLang, useTranslator } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { AuditLink } from '../audit/audit-link';
import { partAuditPath } from '../audit/parts';
import type { Route } from './+types/programs';
import { ownOrganisation } from './own-organisation.server';
import { ProgramsTable } from './programs-table';
import { ProgramsDocument } from './programs.document';
import { webhooksPath } from '../webhooks/webhooks-path';
import { programsPath } from './programs-path';

const PAGE_SIZE = 25;

export async function loader({ request, url }: Route.LoaderArgs) {
  const { organisation, others } = await ownOrganisation(request, url.searchParams.get('organisation'));
  const after = url.searchParams.get('after');
  const variables = { organisationId: organisation.id, first: PAGE_SIZE, after };
  const { apiClients } = await ask(ProgramsDocument, variables, request);
  return { organisation, others, programs: apiClients, isFirstPage: after === null };
}

/** The programs that act for an organisation. */
export default function Programs({ loaderData }: Route.ComponentProps): ReactNode {
  const { organisation, programs } = loaderData;
  const { t } = useTranslator();
  const clients = programs.edges.map(({ node }) => node);
  const start = `/programs/new?${new URLSearchParams({ organisation: organisation.id })}`;
  return (
    <Main>
      <title>{`${t('programs.title')} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-xl">{t('programs.title')}</h1>
      <p className="govuk-body-l">
        <Phrase of="programs.lead" values={{ organisation: organisation.name }} english={['organisation']} />
      </p>
      <Button href={start}>{t('programs.make')}</Button>
      {clients.length > 0 ? <ProgramsTable clients={clients} /> : <p className="govuk-body">{t('programs.none')}</p>}
      <Pages {...loaderData} />
      <p className="govuk-body">
        <a className="govuk-link" href={webhooksPath(organisation.id)}>
          {t('webhooks.link')}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/explorer">
          {t('explorer.title')}
        </a>
      </p>
      <p className="govuk-body">
        <AuditLink href={partAuditPath(organisation.id, 'PROGRAMS')} />
      </p>
      <OtherOrganisations {...loaderData} />
    </Main>
  );
}

type Shown = Route.ComponentProps['loaderData'];

function Pages({ organisation, programs, isFirstPage }: Shown): ReactNode {
  const { t } = useTranslator();
  const { endCursor, hasNextPage } = programs.pageInfo;
  if (isFirstPage && !hasNextPage) return null;
  const next = hasNextPage && endCursor ? programsPath(organisation.id, { after: endCursor }) : undefined;
  return (
    <Pagination
      landmarkLabel={t('programs.pages')}
      previous={isFirstPage ? undefined : { href: programsPath(organisation.id), children: t('tenders.firstPage') }}
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
            <a className="govuk-link" href={programsPath(id)} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
