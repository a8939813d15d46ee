import { describe, expect, it } from '@jest/globals';

import { translatorFor } from '../i18n/translator.js';
import { amountInWords, moneyInWords, percentInWords } from './money.js';
import { dateInSentence, dateInWords, momentInSentence, momentInWords } from './moment.js';

const none = { en: {}, cy: {} };
const english = translatorFor('en', none);
const welsh = translatorFor('cy', none);

describe('momentInWords', () => {
  it.each([
    ['2026-12-11T17:00:00Z', 'Friday 11 December 2026 at 5:00pm (UK time)'],
    ['2026-07-01T16:30:00Z', 'Wednesday 1 July 2026 at 5:30pm (UK time)'],
    ['2026-12-11T12:00:00Z', 'Friday 11 December 2026 at 12 noon (UK time)'],
    ['2026-07-01T23:00:00Z', 'Thursday 2 July 2026 at 12 midnight, as the day begins (UK time)'],
    ['2026-12-11T12:30:00+00:00', 'Friday 11 December 2026 at 12:30pm (UK time)'],
  ])('says %s by the clock on a British wall', (instant, words) => {
    expect(momentInWords(instant, english)).toBe(words);
  });

  it('speaks Welsh', () => {
    expect(momentInWords('2026-12-11T17:00:00Z', welsh)).toBe('Dydd Gwener 11 Rhagfyr 2026 am 5:00yp (amser y DU)');
    expect(dateInWords('2026-12-11T17:00:00Z', welsh)).toBe('Dydd Gwener 11 Rhagfyr 2026');
  });

  it('leaves the word before a Welsh day to the sentence, which mutates it', () => {
    const date = dateInSentence('2027-04-01T12:00:00Z', welsh);
    expect(`o ddydd ${date}`).toBe('o ddydd Iau 1 Ebrill 2027');
    expect(momentInSentence('2026-12-11T17:00:00Z', welsh)).toBe('Gwener 11 Rhagfyr 2026 am 5:00yp (amser y DU)');
    expect(momentInSentence('2026-12-11T17:00:00Z', english)).toBe('Friday 11 December 2026 at 5:00pm (UK time)');
  });
});

describe('moneyInWords', () => {
  it('states the VAT basis with every amount', () => {
    const money = { amount: '250000.00', currency: 'GBP' } as const;
    expect(moneyInWords({ ...money, vat: 'EXCLUDES_VAT' }, english)).toBe('£250,000 excluding VAT');
    expect(moneyInWords({ ...money, vat: 'INCLUDES_VAT' }, welsh)).toBe('£250,000 gan gynnwys TAW');
  });

  it.each([
    ['1234.50', '£1,234.50'],
    ['0.07', '£0.07'],
    ['9007199254740993.01', '£9,007,199,254,740,993.01'],
  ])('shows %s to the penny', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });
});

describe('percentInWords', () => {
  it.each([
    ['24', '24%'],
    ['24.00', '24%'],
    ['33.3333', '33.3333%'],
    ['100', '100%'],
    ['0', '0%'],
    ['12.50', '12.5%'],
  ])('writes %s as %s', (percent, words) => {
    expect(percentInWords(percent)).toBe(words);
  });
});
