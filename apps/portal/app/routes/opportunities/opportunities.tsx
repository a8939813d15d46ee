import type { ReactNode } from 'react';

import type { TenderState } from '@commonweal/client';
import { ErrorSummary, Main, Pagination, useTranslator, numberInWords } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/opportunities';
import { FeedLinks } from './feeds/feed-links';
import { OpportunityGroup } from './opportunity-group';
import { LargerPlacesDocument, OpportunitiesDocument } from './opportunities.document';
import { OPEN_STATES, PAST_STATES, noOpportunities, opportunityPage } from './opportunity-page';
import { PlacesMeant } from './places-meant';
import { SearchForm } from './search-form';
import { wishedSearch } from './wished-search.server';
import { queryOf } from './wishes';

const PAGE_SIZE = 20;

export async function loader({ request, url }: Route.LoaderArgs) {
  const start = { after: url.searchParams.get('after'), past: url.searchParams.get('past') };
  const { filter, ...search } = await wishedSearch(url.searchParams, request);
  if (search.faults.length > 0) return { ...search, around: [], page: noOpportunities };
  const listed = async (states: readonly TenderState[], after: string | null) => {
    const variables = { first: PAGE_SIZE, after, filter: { ...filter, states } };
    return (await ask(OpportunitiesDocument, variables, request)).opportunities;
  };
  const [open, past] = await Promise.all([listed(OPEN_STATES, start.after), listed(PAST_STATES, start.past)]);
  const around = filter.place ? (await ask(LargerPlacesDocument, { code: filter.place }, request)).place?.parents : [];
  return { ...search, around: around ?? [], page: opportunityPage(open, past, start) };
}

type Loaded = Route.ComponentProps['loaderData'];

/** The public list of opportunities: those one can bid for, then the others. */
export default function Opportunities({ loaderData }: Route.ComponentProps): ReactNode {
  const { wishes, faults, maybe, page, around } = loaderData;
  const { t } = useTranslator();
  const told = faults.map(({ field, words }) => ({ field, words: t(`search.fault.${words}`) }));
  return (
    <Main>
      <title>{`${told.length > 0 ? `${t('ui.error')}: ` : ''}${t('list.title')} – ${t('serviceName')}`}</title>
      {told.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={told.map(summed)} />}
      <div className="cw-page-header">
        <h1 className="govuk-heading-xl">{t('list.title')}</h1>
        <p className="cw-lede">{t('list.lede')}</p>
      </div>
      {maybe.length > 0 && <PlacesMeant wishes={wishes} places={maybe} />}
      <SearchForm wishes={wishes} faults={told} />
      {faults.length === 0 && <Found {...loaderData} />}
      {page.isFirst && page.isNothingOpen && !queryOf(wishes) && <p className="govuk-body">{t('list.noneOpen')}</p>}
      <OpportunityGroup id="open" title={t('list.open')} opportunities={page.open} around={around} />
      <OpportunityGroup id="past" title={t('list.past')} opportunities={page.past} around={around} />
      <Pages {...loaderData} />
    </Main>
  );
}

const summed = ({ field, words }: { readonly field: string; readonly words: string }) => ({
  href: `#${field}`,
  children: words,
});

/** How many there are, and how to hear of more. */
function Found({ wishes, page: { total, isMore } }: Loaded): ReactNode {
  const { t } = useTranslator();
  const count = t(wishes.words ? 'list.found' : 'list.count', { count: total, words: wishes.words });
  return (
    <>
      <h2 className="govuk-heading-s">{isMore ? t('search.many', { most: numberInWords(total) }) : count}</h2>
      <FeedLinks query={queryOf(wishes)} />
    </>
  );
}

function Pages({ wishes, page: { isFirst, next } }: Loaded): ReactNode {
  const { t } = useTranslator();
  const addressOf = (start: Readonly<Record<string, string | null>> = {}) => `/?${queryOf(wishes, start)}`;
  if (isFirst && !next) return null;
  return (
    <Pagination
      landmarkLabel={t('list.pages')}
      previous={isFirst ? undefined : { href: addressOf(), children: t('list.firstPage') }}
      next={next ? { href: addressOf({ ...next }), children: t('list.nextPage') } : undefined}
    />
  );
}
