import type { ReactNode } from 'react';

import { Button, Input, Main, Pagination, useTranslator } from '@commonweal/ui';

import { ask } from '../../api.server';
import type { Route } from './+types/opportunities';
import { OpportunityItem } from './opportunity-item';
import { OpportunitiesDocument } from './opportunities.document';

const PAGE_SIZE = 20;

export async function loader({ request, url }: Route.LoaderArgs) {
  const wishes = url.searchParams;
  const words = wishes.get('q')?.trim().slice(0, 200) ?? '';
  const after = wishes.get('after');
  const filter = words ? { words } : null;
  const { opportunities } = await ask(OpportunitiesDocument, { first: PAGE_SIZE, after, filter }, request);
  return { words, opportunities, isFirstPage: after === null };
}

/** The public list of opportunities. */
export default function Opportunities({ loaderData }: Route.ComponentProps): ReactNode {
  const { words, opportunities } = loaderData;
  const { t } = useTranslator();
  return (
    <Main>
      <title>{`${t('list.title')} – ${t('serviceName')}`}</title>
      <div className="cw-page-header">
        <h1 className="govuk-heading-xl">{t('list.title')}</h1>
        <p className="cw-lede">{t('list.lede')}</p>
      </div>
      <Search words={words} />
      <h2 className="govuk-heading-m">
        {t(words ? 'list.found' : 'list.count', { count: opportunities.totalCount, words })}
      </h2>
      {opportunities.edges.length > 0 && (
        <ul className="cw-list">
          {opportunities.edges.map(({ node }) => (
            <OpportunityItem key={node.id} opportunity={node} />
          ))}
        </ul>
      )}
      <Pages {...loaderData} />
    </Main>
  );
}

function Search({ words }: { readonly words: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <form method="get" action="/" role="search" className="cw-search">
      <Input
        id="q"
        name="q"
        type="search"
        value={words}
        label={{ children: t('list.search'), className: 'govuk-label--s' }}
        hint={{ children: t('list.searchHint') }}
        className="govuk-input--width-20"
      />
      <Button className="govuk-button--secondary">{t('list.searchButton')}</Button>
    </form>
  );
}

function Pages({ words, opportunities, isFirstPage }: Route.ComponentProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const { endCursor, hasNextPage } = opportunities.pageInfo;
  const addressOf = (after?: string) =>
    `/?${new URLSearchParams({ ...(words && { q: words }), ...(after && { after }) })}`;
  if (isFirstPage && !hasNextPage) return null;
  return (
    <Pagination
      landmarkLabel={t('list.pages')}
      previous={isFirstPage ? undefined : { href: addressOf(), children: t('list.firstPage') }}
      next={hasNextPage && endCursor ? { href: addressOf(endCursor), children: t('list.nextPage') } : undefined}
    />
  );
}
