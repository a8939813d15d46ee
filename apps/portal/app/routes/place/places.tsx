import type { ReactNode } from 'react';

import { Button, Input, Main, Pagination, useEnglishLang, useTranslator } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/places';
import { PlacesDocument } from './places.document';

const PAGE_SIZE = 20;

export async function loader({ request, url }: Route.LoaderArgs) {
  const words = url.searchParams.get('q')?.trim().slice(0, 200) ?? '';
  const after = url.searchParams.get('after');
  const { places } = await ask(PlacesDocument, { first: PAGE_SIZE, after, filter: { words } }, request);
  return { words, isFirst: !after, places };
}

type Loaded = Route.ComponentProps['loaderData'];

/** Finds a place by name, code or postcode. */
export default function Places({ loaderData }: Route.ComponentProps): ReactNode {
  const { words, places } = loaderData;
  const { t } = useTranslator();
  return (
    <Main>
      <title>{`${t('place.list.title')} – ${t('serviceName')}`}</title>
      <div className="cw-page-header">
        <h1 className="govuk-heading-xl">{t('place.list.title')}</h1>
        <p className="cw-lede">{t('place.list.lede')}</p>
      </div>
      <Search words={words} />
      <h2 className="govuk-heading-s">
        {t(words ? 'place.list.found' : 'place.list.count', { count: places.totalCount, words })}
      </h2>
      {places.totalCount === 0 && <p className="govuk-body">{t('place.list.none')}</p>}
      <ul className="cw-list">
        {places.edges.map(({ node }) => (
          <Found key={node.code} place={node} />
        ))}
      </ul>
      <Pages {...loaderData} />
    </Main>
  );
}

function Search({ words }: { readonly words: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <form method="get" action="/places" role="search" className="cw-search">
      <Input
        id="q"
        name="q"
        type="search"
        value={words}
        label={{ children: t('place.list.search'), className: 'govuk-label--s' }}
        hint={{ children: t('place.list.searchHint') }}
        className="govuk-input--width-20"
      />
      <Button className="govuk-button--secondary">{t('list.searchButton')}</Button>
    </form>
  );
}

function Found({ place }: { readonly place: Loaded['places']['edges'][number]['node'] }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { code, kind, name, authorityName } = place;
  return (
    <li className="cw-list__item">
      <h3 className="cw-list__title">
        <a className="govuk-link" lang={lang} href={`/places/${code}`}>
          {name}
        </a>
      </h3>
      <p className="govuk-body">
        {t(`place.kind.${kind}`)}
        {authorityName && (
          <>
            {' – '}
            <span lang={lang}>{authorityName}</span>
          </>
        )}
        {` – ${code}`}
      </p>
    </li>
  );
}

function Pages({ words, isFirst, places: { pageInfo } }: Loaded): ReactNode {
  const { t } = useTranslator();
  if (isFirst && !pageInfo.hasNextPage) return null;
  const addressOf = (after: string | null) =>
    `/places?${new URLSearchParams({ q: words, ...(after !== null && { after }) })}`;
  return (
    <Pagination
      landmarkLabel={t('place.list.pages')}
      previous={isFirst ? undefined : { href: addressOf(null), children: t('list.firstPage') }}
      next={
        pageInfo.hasNextPage ? { href: addressOf(pageInfo.endCursor ?? null), children: t('list.nextPage') } : undefined
      }
    />
  );
}
