import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

/** Links to this search as feeds, for people and for the programs that read them. */
export function FeedLinks({ query }: { readonly query: string }): ReactNode {
  const { t } = useTranslator();
  const behind = query === '' ? '' : `?${query}`;
  const [rss, json] = [`/feed.xml${behind}`, `/feed.json${behind}`];
  const title = t('search.feed.title');
  return (
    <>
      <link rel="alternate" type="application/rss+xml" title={title} href={rss} />
      <link rel="alternate" type="application/feed+json" title={title} href={json} />
      {query !== '' && (
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={`/alerts/new${behind}`}>
              {t('alert.offer')}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`/searches/new${behind}`}>
              {t('kept.offer')}
            </a>
          </li>
        </ul>
      )}
      <p className="govuk-body">
        {t('search.feed.lede')}{' '}
        <a className="govuk-link" href={rss}>
          {t('search.feed.rss')}
        </a>
        {', '}
        <a className="govuk-link" href={json}>
          {t('search.feed.json')}
        </a>
      </p>
    </>
  );
}
