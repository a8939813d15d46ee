import { originOf } from '@commonweal/account/server';
import { translatorFor } from '@commonweal/ui';

import { ask } from '../../../session/api.server';
import { languageOf } from '../../../session/language.server';
import { strings } from '../../../strings/strings';
import { wishedSearch } from '../wished-search.server';
import { type Feed, feedOf } from './feed';
import { FeedDocument } from './feed.document';

const MOST_ITEMS = 50;
const MINUTES = 5;

interface Form {
  readonly type: string;
  readonly write: (feed: Feed) => string;
}

/** Answers a search with its newest opportunities as a feed; 400 for a search that cannot be understood. */
export async function feedAnswer(request: Request, { type, write }: Form): Promise<Response> {
  const url = new URL(request.url);
  const { filter, faults } = await wishedSearch(url.searchParams, request);
  const { language } = await languageOf(request);
  const translator = translatorFor(language, strings);
  if (faults.length > 0) {
    const told = faults.map(({ words }) => translator.t(`search.fault.${words}`));
    return new Response(told.join('\n'), { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
  const { opportunities } = await ask(FeedDocument, { first: MOST_ITEMS, filter }, request);
  const found = opportunities.edges.map(({ node }) => node);
  const feed = feedOf(found, { origin: originOf(request), url, language, translator });
  return new Response(write(feed), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': `public, max-age=${MINUTES * 60}`,
      vary: 'accept-language, cookie',
    },
  });
}
