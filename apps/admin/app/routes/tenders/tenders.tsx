import type { ReactNode } from 'react';

import { whoIs } from '@commonweal/client/server';
import { Button, Input, Main, Pagination, useTranslator } from '@commonweal/ui';
import { Form } from 'react-router';

import { ask } from '../../session/api.server';
import { cookies } from '../../session/cookies.server';
import type { Route } from './+types/tenders';
import { WaitingApprovals } from '../approval/waiting-approvals';
import { TenderItem } from './tender-item';
import { TendersDocument } from './tenders.document';

const PAGE_SIZE = 25;

export async function loader({ request, url }: Route.LoaderArgs) {
  const wishes = url.searchParams;
  const words = wishes.get('q')?.trim().slice(0, 200) ?? '';
  const after = wishes.get('after');
  const filter = words ? { words } : null;
  const [{ tenders, approvalsWaiting }, who] = await Promise.all([
    ask(TendersDocument, { first: PAGE_SIZE, after, filter }, request),
    whoIs(request, cookies),
  ]);
  return { words, tenders, approvalsWaiting, isFirstPage: after === null, mayBegin: Boolean(who?.authority) };
}

/** The tenders of the authorities the person acts for. */
export default function Tenders({ loaderData }: Route.ComponentProps): ReactNode {
  const { words, tenders, mayBegin } = loaderData;
  const { t } = useTranslator();
  return (
    <Main>
      <title>{`${t('tenders.title')} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-xl">{t('tenders.title')}</h1>
      {mayBegin && <Button href="/tenders/new">{t('begin.button')}</Button>}
      <WaitingApprovals drafts={loaderData.approvalsWaiting} />
      <Form method="get" action="/" role="search" className="cw-search">
        <Input
          id="q"
          name="q"
          type="search"
          value={words}
          label={{ children: t('tenders.search'), className: 'govuk-label--s' }}
          className="govuk-input--width-20"
        />
        <Button className="govuk-button--secondary">{t('tenders.searchButton')}</Button>
      </Form>
      <h2 className="govuk-heading-m">
        {t(words ? 'tenders.found' : 'tenders.count', { count: tenders.totalCount, words })}
      </h2>
      {tenders.edges.length > 0 && (
        <ul className="cw-list">
          {tenders.edges.map(({ node }) => (
            <TenderItem key={node.id} tender={node} />
          ))}
        </ul>
      )}
      <Pages {...loaderData} />
    </Main>
  );
}

function Pages({ words, tenders, isFirstPage }: Route.ComponentProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const { endCursor, hasNextPage } = tenders.pageInfo;
  const addressOf = (after?: string) =>
    `/?${new URLSearchParams({ ...(words && { q: words }), ...(after && { after }) })}`;
  if (isFirstPage && !hasNextPage) return null;
  return (
    <Pagination
      landmarkLabel={t('tenders.pages')}
      previous={isFirstPage ? undefined : { href: addressOf(), children: t('tenders.firstPage') }}
      next={hasNextPage && endCursor ? { href: addressOf(endCursor), children: t('tenders.nextPage') } : undefined}
    />
  );
}
