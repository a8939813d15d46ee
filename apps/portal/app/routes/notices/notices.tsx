import type { ReactNode } from 'react';

import { dateInWords, Main, Pagination, useEnglishLang, useTranslator } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/notices';
import type { PublishedNotice } from './notice-item';
import { NoticesDocument } from './notices.document';

const PAGE_SIZE = 20;

export async function loader({ request, url }: Route.LoaderArgs) {
  const after = url.searchParams.get('after');
  return { after, ...(await ask(NoticesDocument, { first: PAGE_SIZE, after }, request)) };
}

/** All published notices, newest first: also of procurements that are still to come. */
export default function Notices({ loaderData: { after, notices } }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { hasNextPage, endCursor } = notices.pageInfo;
  return (
    <Main>
      <title>{`${t('notices.title')} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-l">{t('notices.title')}</h1>
      <p className="govuk-body">{t('notices.lead')}</p>
      {notices.edges.length === 0 && <p className="govuk-body">{t('notices.none')}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {notices.edges.map(({ node }) => (
          <li key={node.id}>
            <Listed notice={node} />
          </li>
        ))}
      </ul>
      {(after ?? (hasNextPage && endCursor)) && (
        <Pagination
          landmarkLabel={t('notices.pages')}
          previous={after ? { href: '/notices', children: t('notices.newest') } : undefined}
          next={
            hasNextPage && endCursor
              ? { href: `/notices?${new URLSearchParams({ after: endCursor })}`, children: t('notices.older') }
              : undefined
          }
        />
      )}
    </Main>
  );
}

function Listed({ notice }: { readonly notice: PublishedNotice }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { ocid, title, type, authority, decidedAt } = notice;
  return (
    <>
      <a className="govuk-link" href={`/notices/${encodeURIComponent(ocid)}`} lang={lang}>
        {title}
      </a>
      <br />
      {t(`notices.typed.${type}`)} – <span lang={lang}>{authority.name}</span>,{' '}
      {decidedAt && dateInWords(decidedAt, translator)}
    </>
  );
}
