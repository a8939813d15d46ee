import type { ReactNode } from 'react';

import { Main, useEnglishLang, useTranslator, WayBack } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/process';
import { NoticeItem } from './notice-item';
import { NoticesDocument } from './notices.document';

const MOST = 100;

export async function loader({ request, params }: Route.LoaderArgs) {
  const { notices } = await ask(NoticesDocument, { first: MOST, filter: { ocid: params.ocid } }, request);
  const published = notices.edges.map(({ node }) => node);
  const [newest] = published;
  if (!newest) throw new Response(null, { status: 404 });
  return { published, newest };
}

/** What was published of one procurement, newest first. */
export default function Process({ loaderData: { published, newest } }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { ocid, title, authority, tender } = newest;
  return (
    <>
      <WayBack href="/notices">{t('notices.back')}</WayBack>
      <Main>
        <title>{`${title} – ${t('serviceName')}`}</title>
        <span className="govuk-caption-l" lang={lang}>
          {authority.name}
        </span>
        <h1 className="govuk-heading-l" lang={lang}>
          {title}
        </h1>
        {tender && (
          <p className="govuk-body">
            <a className="govuk-link" href={`/opportunities/${encodeURIComponent(tender.id)}`}>
              {t('notices.opportunity')}
            </a>
          </p>
        )}
        {published.some(({ type }) => type === 'UK2') && <EngagementLink ocid={ocid} />}
        <h2 className="govuk-heading-m">{t('notices.published')}</h2>
        <ol className="govuk-list govuk-list--spaced">
          {published.map((notice) => (
            <li key={notice.id}>
              <NoticeItem notice={notice} />
            </li>
          ))}
        </ol>
        <p className="govuk-body">
          <a className="govuk-link" href={`/ocds/${encodeURIComponent(ocid)}`}>
            {t('notices.data')}
          </a>
        </p>
      </Main>
    </>
  );
}

function EngagementLink({ ocid }: { readonly ocid: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/notices/${encodeURIComponent(ocid)}/engagement`}>
        {t('engagement.link')}
      </a>
    </p>
  );
}
