import { translatorFor } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

import { strings } from '../../../strings/strings';
import { type Feed, feedOf } from './feed';
import { jsonFeedOf } from './json-feed';
import { rssOf } from './rss';

type Opportunity = Parameters<typeof feedOf>[0][number];

const meals: Opportunity = {
  id: 'VGVuZGVyOjE=',
  reference: 'CW-1',
  title: 'Meals & <b>company</b>',
  state: 'PUBLISHED',
  deadline: '2026-12-11T17:00:00Z',
  publishedAt: '2026-11-22T12:00:00Z',
  cpvCodes: ['55521100'],
  buyer: { name: 'Mereside \u0001Council' },
  estimatedValue: { amount: '120000.00', currency: 'GBP', vat: 'EXCLUDES_VAT' },
};

const feed = (found: readonly Opportunity[]): Feed =>
  feedOf(found, {
    origin: 'https://buy.example',
    url: new URL('http://localhost/feed.xml?q=meals&cpv=55'),
    language: 'en',
    translator: translatorFor('en', strings),
  });

const parsed = (xml: string) =>
  (new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(xml) as Record<string, never>)['rss']!;

describe('a search as RSS', () => {
  it('is XML that can be read, whatever is in a title', () => {
    const xml = rssOf(feed([meals]));
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(xml).not.toContain('\u0001');
    expect(parsed(xml)).toMatchObject({
      '@version': '2.0',
      channel: {
        title: 'Opportunities',
        link: 'https://buy.example/?q=meals&cpv=55',
        'atom:link': { '@href': 'https://buy.example/feed.xml?q=meals&cpv=55', '@rel': 'self' },
        item: {
          title: 'Meals & <b>company</b>',
          guid: { '#text': 'https://buy.example/opportunities/VGVuZGVyOjE%3D', '@isPermaLink': 'true' },
          pubDate: 'Sun, 22 Nov 2026 12:00:00 GMT',
          'dcterms:valid': 'end=2026-12-11T17:00:00Z; scheme=W3C-DTF;',
          description: expect.stringContaining('Deadline: Friday 11 December 2026 at 5:00pm (UK time)'),
          category: { '#text': 55521100, '@domain': 'CPV' },
        },
      },
    });
  });

  it('is a feed also when nothing was found, or nothing is known of a deadline', () => {
    const { cpvCodes: _codes, ...rest } = meals;
    for (const found of [[], [{ ...rest, cpvCodes: [], deadline: null, estimatedValue: null }]])
      expect(XMLValidator.validate(rssOf(feed(found)))).toBe(true);
    expect(parsed(rssOf(feed([])))).toMatchObject({ channel: { title: 'Opportunities' } });
  });
});

describe('a search as a JSON feed', () => {
  it('has what version 1.1 asks for', () => {
    expect(JSON.parse(jsonFeedOf(feed([meals])))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Opportunities',
      description: 'The newest opportunities of this search',
      language: 'en',
      home_page_url: 'https://buy.example/?q=meals&cpv=55',
      feed_url: 'https://buy.example/feed.xml?q=meals&cpv=55',
      items: [
        {
          id: 'https://buy.example/opportunities/VGVuZGVyOjE%3D',
          url: 'https://buy.example/opportunities/VGVuZGVyOjE%3D',
          title: 'Meals & <b>company</b>',
          content_text: expect.stringContaining('Estimated value: £120,000 excluding VAT'),
          date_published: '2026-11-22T12:00:00Z',
          authors: [{ name: 'Mereside \u0001Council' }],
          tags: ['CPV 55521100'],
          _commonweal: { about: expect.any(String), deadline: '2026-12-11T17:00:00Z' },
        },
      ],
    });
  });
});
