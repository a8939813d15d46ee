import type { ReactNode } from 'react';

import { Main, Pagination, WayBack, useEnglishLang, useTranslator } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/audit';
import { TenderAuditDocument } from './audit.document';
import { ChangesTable } from './changes-table';

const PAGE_SIZE = 50;

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const after = url.searchParams.get('after');
  const { tender } = await ask(TenderAuditDocument, { id: params.tenderId, first: PAGE_SIZE, after }, request);
  if (!tender?.auditTrail) throw new Response(null, { status: 404 });
  const { auditTrail: trail, ...named } = tender;
  return { tender: named, trail, isFirstPage: after === null };
}

/** What was done to a tender: who, for whom, what, when and why. */
export default function Audit({ loaderData }: Route.ComponentProps): ReactNode {
  const { tender, trail } = loaderData;
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(tender.id)}`}>{t('audit.back')}</WayBack>
      <Main>
        <title>{`${t('audit.titleOf', { title: tender.title })} – ${t('serviceName')}`}</title>
        <div className="cw-page-header">
          <span className="govuk-caption-l" lang={lang}>
            {tender.title}
          </span>
          <h1 className="govuk-heading-l">{t('audit.title')}</h1>
        </div>
        <p className="govuk-body">{t('audit.about')}</p>
        <ChangesTable trail={trail} />
        <Pages {...loaderData} />
      </Main>
    </>
  );
}

function Pages({ tender, trail, isFirstPage }: Route.ComponentProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const { endCursor, hasNextPage } = trail.pageInfo;
  if (isFirstPage && !hasNextPage) return null;
  const page = `/tenders/${encodeURIComponent(tender.id)}/audit`;
  const next = hasNextPage && endCursor ? `${page}?${new URLSearchParams({ after: endCursor })}` : undefined;
  return (
    <Pagination
      landmarkLabel={t('audit.pages')}
      previous={isFirstPage ? undefined : { href: page, children: t('audit.newest') }}
      next={next ? { href: next, children: t('audit.older') } : undefined}
    />
  );
}
