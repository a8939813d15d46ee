import { describe, expect, it } from '@jest/globals';

import { MissingStringError, translatorFor } from './translator.js';

const strings = {
  en: { bids_one: '{{count}} bid', bids_other: '{{count}} bids' },
  cy: {
    bids_zero: '{{count}} o gynigion',
    bids_one: '{{count}} cynnig',
    bids_two: '{{count}} gynnig',
    bids_few: '{{count}} chynnig',
    bids_many: '{{count}} o gynigion (6)',
    bids_other: '{{count}} cynnig (lawer)',
  },
};

describe('translatorFor', () => {
  it.each([
    [1, '1 bid'],
    [2, '2 bids'],
    [12345, '12,345 bids'],
  ])('counts %d in English', (count, words) => {
    expect(translatorFor('en', strings).t('bids', { count })).toBe(words);
  });

  it.each([
    [0, '0 o gynigion'],
    [1, '1 cynnig'],
    [2, '2 gynnig'],
    [3, '3 chynnig'],
    [6, '6 o gynigion (6)'],
    [7, '7 cynnig (lawer)'],
    [12345, '12,345 cynnig (lawer)'],
  ])('counts %d with its own Welsh form', (count, words) => {
    expect(translatorFor('cy', strings).t('bids', { count })).toBe(words);
  });

  it('has the strings of the shared components beside those of the app', () => {
    expect(translatorFor('cy', strings).t('ui.skipLink')).toBe('Neidio i’r prif gynnwys');
  });

  it('refuses a key without a string', () => {
    expect(() => translatorFor('en', strings).t('nothing.here')).toThrow(MissingStringError);
  });
});
