import type { Feed, FeedItem } from './feed';

/**
 * A feed as JSON Feed 1.1. What it has no word for is in an extension of our own, `_commonweal`.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeedOf = ({ title, description, language, page, address, items }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, description, language, home_page_url: page, feed_url: address },
    items: items.map(jsonItem),
  });

const jsonItem = ({ address, title, text, publishedAt, deadline, buyer, codes }: FeedItem) => ({
  ...{ id: address, url: address, title, content_text: text, date_published: publishedAt },
  authors: [{ name: buyer }],
  ...(codes.length > 0 && { tags: codes.map((code) => `CPV ${code}`) }),
  _commonweal: { about: 'The deadline is when bids must be in.', deadline },
});
