import type { OpportunityFeedQuery } from '@commonweal/client';
import { moneyInWords, momentInWords, type Translator } from '@commonweal/ui';

type Opportunity = OpportunityFeedQuery['opportunities']['edges'][number]['node'];

/** One opportunity in a feed; the address is its id as well. */
export interface FeedItem {
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly deadline: string | null;
  readonly buyer: string;
  readonly codes: readonly string[];
}

/** A search as a feed, whatever its form. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Of the page that shows the same. */
  readonly page: string;
  /** Of the feed itself. */
  readonly address: string;
  readonly items: readonly FeedItem[];
}

/** Where a feed is, and in whose words it is. */
export interface FeedPlace {
  readonly origin: string;
  readonly url: URL;
  readonly language: string;
  readonly translator: Translator;
}

/** The feed of these opportunities, newest first. */
export function feedOf(found: readonly Opportunity[], { origin, url, language, translator }: FeedPlace): Feed {
  const { t } = translator;
  return {
    title: t('search.feed.title'),
    description: t('search.feed.description'),
    language,
    page: `${origin}/${url.search}`,
    address: `${origin}${url.pathname}${url.search}`,
    items: found.map((opportunity) => itemOf(opportunity, origin, translator)),
  };
}

function itemOf(opportunity: Opportunity, origin: string, translator: Translator): FeedItem {
  const { id, title, buyer, deadline, publishedAt, estimatedValue, state, reference, cpvCodes } = opportunity;
  const { t } = translator;
  const facts = [
    buyer.name,
    t(`state.${state}`),
    `${t('fact.deadline')}: ${deadline ? momentInWords(deadline, translator) : t('fact.noDeadline')}`,
    `${t('fact.value')}: ${estimatedValue ? moneyInWords(estimatedValue, translator) : t('fact.noValue')}`,
    `${t('fact.reference')}: ${reference}`,
  ];
  return {
    address: `${origin}/opportunities/${encodeURIComponent(id)}`,
    title,
    text: facts.join('. '),
    publishedAt: publishedAt ?? '',
    deadline: deadline ?? null,
    buyer: buyer.name,
    codes: cpvCodes,
  };
}
