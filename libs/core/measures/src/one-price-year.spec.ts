import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Measure } from './measure.js';
import { inOnePriceYear } from './one-price-year.js';
import { OPEN_MEASURES } from './open-measures.js';

const valued = OPEN_MEASURES.measures.filter(({ proxy }) => proxy !== null);
const ofYear = (year: string) => valued.filter(({ proxy }) => proxy?.priceYear === year);
const some = fc.uniqueArray(fc.constantFrom(...OPEN_MEASURES.measures), { minLength: 1, maxLength: 12 });
const withYear = (measure: Measure | undefined, priceYear: string) =>
  ({ ...measure, proxy: { ...measure?.proxy, priceYear } }) as Measure;

describe('measures in one price year', () => {
  it('are left as published when they are of one year already', () => {
    const same = ofYear('2012/13');
    expect(same.length).toBeGreaterThan(1);
    expect(inOnePriceYear(same)).toBe(same);
  });

  it('are brought to the newest year when they are of several, and keep what was published', () => {
    const [earlier] = ofYear('2012/13');
    const [later] = ofYear('2010/11');
    const [first] = inOnePriceYear([earlier, later] as Measure[]);
    expect(first?.proxy).toMatchObject({
      pounds: '13659.22',
      uprated: { published: { pounds: '9800.00', priceYear: '2012/13' }, from: '80.625', to: '112.375' },
    });
  });

  it('have their range in the same prices', () => {
    const ranged = valued.find(({ proxy }) => proxy?.low && proxy.high);
    const [measure] = inOnePriceYear([ranged, ...ofYear('2010/11')] as Measure[]);
    const { low, pounds, high } = measure?.proxy ?? {};
    expect(Number(low)).toBeLessThan(Number(pounds));
    expect(Number(high)).toBeGreaterThan(Number(pounds));
  });

  it('stay as they are, all of them, where the series does not know a year', () => {
    const strange = [withYear(valued[0], '1900'), ...valued.slice(1)];
    expect(inOnePriceYear(strange)).toBe(strange);
  });

  it('are always of one year, the same measures in the same order, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const once = inOnePriceYear(chosen);
        expect(new Set(once.flatMap(({ proxy }) => proxy?.priceYear ?? [])).size).toBeLessThanOrEqual(1);
        expect(once.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
        expect(inOnePriceYear(once)).toBe(once);
      }),
    );
  });
});
