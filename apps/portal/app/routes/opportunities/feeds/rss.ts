import { XMLBuilder } from 'fast-xml-parser';

import type { Feed, FeedItem } from './feed';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  format: true,
});

/** Characters that XML 1.0 has no place for, however they are written. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * A feed as RSS 2.0. The deadline is the end of the period in which an opportunity is valid, in Dublin Core terms.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.dublincore.org/specifications/dublin-core/dcmi-period/
 */
export function rssOf({ title, description, language, page, address, items }: Feed): string {
  const channel = {
    ...{ title, link: page, description, language },
    'atom:link': { '@href': address, '@rel': 'self', '@type': 'application/rss+xml' },
    item: items.map(rssItem),
  };
  const rss = {
    '@version': '2.0',
    '@xmlns:atom': 'http://www.w3.org/2005/Atom',
    '@xmlns:dcterms': 'http://purl.org/dc/terms/',
    channel,
  };
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, rss: written(rss) });
}

const rssItem = ({ title, address, text, publishedAt, deadline, buyer, codes }: FeedItem) => ({
  ...{ title, link: address, description: text },
  guid: { '#text': address, '@isPermaLink': 'true' },
  pubDate: new Date(publishedAt).toUTCString(),
  'dcterms:creator': buyer,
  ...(deadline && { 'dcterms:valid': `end=${deadline}; scheme=W3C-DTF;` }),
  ...(codes.length > 0 && { category: codes.map((code) => ({ '#text': code, '@domain': 'CPV' })) }),
});

/** Everything that is text, without what XML cannot hold. */
function written(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNWRITABLE, '');
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, written(part)]));
}
