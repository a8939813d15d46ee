import type { ReactNode } from 'react';

import type { TenderState } from '@commonweal/client';
import { Button, Input, Main, Pagination, useTranslator } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/opportunities';
import { OpportunityGroup } from './opportunity-group';
import { OpportunitiesDocument } from './opportunities.document';
import { OPEN_STATES, PAST_STATES, opportunityPage } from './opportunity-page';

const PAGE_SIZE = 20;

export async function loader({ request, url }: Route.LoaderArgs) {
  const wishes = url.searchParams;
  const words = wishes.get('q')?.trim().slice(0, 200) ?? '';
  const start = { after: wishes.get('after'), past: wishes.get('past') };
  const listed = async (states: readonly TenderState[], after: string | null) => {
    const filter = { states, words: words || null };
    return (await ask(OpportunitiesDocument, { first: PAGE_SIZE, after, filter }, request)).opportunities;
  };
  const [open, past] = await Promise.all([listed(OPEN_STATES, start.after), listed(PAST_STATES, start.past)]);
  return { words, page: opportunityPage(open, past, start) };
}

/** The public list of opportunities: those one can bid for, then the others. */
export default function Opportunities({ loaderData }: Route.ComponentProps): ReactNode {
  const { words, page } = loaderData;
  const { t } = useTranslator();
  return (
    <Main>
      <title>{`${t('list.title')} – ${t('serviceName')}`}</title>
      <div className="cw-page-header">
        <h1 className="govuk-heading-xl">{t('list.title')}</h1>
        <p className="cw-lede">{t('list.lede')}</p>
      </div>
      <Search words={words} />
      <h2 className="govuk-heading-s">{t(words ? 'list.found' : 'list.count', { count: page.total, words })}</h2>
      {page.isFirst && page.isNothingOpen && !words && <p className="govuk-body">{t('list.noneOpen')}</p>}
      <OpportunityGroup id="open" title={t('list.open')} opportunities={page.open} />
      <OpportunityGroup id="past" title={t('list.past')} opportunities={page.past} />
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

function Pages({ words, page: { isFirst, next } }: Route.ComponentProps['loaderData']): ReactNode {
  const { t } = useTranslator();
  const addressOf = (start: Readonly<Record<string, string | null>> = {}) => {
    const wishes = Object.entries({ q: words, ...start }).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return `/?${new URLSearchParams(wishes)}`;
  };
  if (isFirst && !next) return null;
  return (
    <Pagination
      landmarkLabel={t('list.pages')}
      previous={isFirst ? undefined : { href: addressOf(), children: t('list.firstPage') }}
      next={next ? { href: addressOf({ ...next }), children: t('list.nextPage') } : undefined}
    />
  );
}
