import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { valueCommitments } from './value-commitments.js';
import { carriedRule, placeRuleFor, placeShares, ruleWithoutPlaces, type SentPlaceRule } from './place-rule.js';
import { isPlaceFactor, placeRuleFaults, placeRuleGap } from './place-rule-faults.js';

const HULL = { code: 'E06000010', decile: null };
const PART = { code: 'E01012756', decile: 1 };
const byPlace: SentPlaceRule = { basis: 'PLACE', deciles: [], places: [{ code: 'E06000010', factor: '1.5' }] };
const byDecile: SentPlaceRule = { basis: 'DECILE', deciles: [{ decile: 1, factor: '2' }], places: [] };
const codes = [HULL.code, PART.code];
const paths = (rule: Partial<SentPlaceRule>, places = codes) =>
  placeRuleFaults({ ...byPlace, ...rule }, places).map(({ path }) => path);
const valued = (places: readonly { share: string; factor: string }[]) =>
  valueCommitments({ commitments: [{ id: 'a', quantity: '1', unitValue: '100', years: 1, places }] });

describe('what a benefit counts where it lands', () => {
  it('goes by the place, or by its tenth of deprivation; what is not said counts 1', () => {
    expect(placeRuleFor(byPlace, [HULL, PART]).places.map(({ factor }) => factor)).toEqual(['1.5', '1']);
    expect(placeRuleFor(byDecile, [HULL, PART]).places.map(({ factor }) => factor)).toEqual(['1', '2']);
  });

  it('is the mean of the places of a commitment; words that are no place of the lot count 1', () => {
    const rule = placeRuleFor(byPlace, [HULL, PART]);
    expect(valued(placeShares(rule, [' e06000010 ']))).toMatchObject({ value: { total: '150.00' } });
    expect(valued(placeShares(rule, ['E06000010', 'the whole north']))).toMatchObject({ value: { total: '125.00' } });
    expect(valued(placeShares(rule, ['E06000011']))).toMatchObject({ value: { total: '100.00' } });
  });

  it('never lies outside the factors of the lot’s places and 1', () => {
    const factors = fc.integer({ min: 0, max: 100_000 }).map((n) => (n / 10_000).toFixed(4));
    const places = fc.array(fc.constantFrom(...codes, 'elsewhere'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(factors, places, (factor, landed) => {
        const rule = placeRuleFor({ ...byPlace, places: [{ code: HULL.code, factor }] }, [HULL, PART]);
        const read = valued(placeShares(rule, landed));
        const value = read.ok ? Number(read.value.total) : NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(100, Number(factor) * 100) - 0.01);
        expect(value).toBeLessThanOrEqual(Math.max(100, Number(factor) * 100) + 0.01);
      }),
    );
  });
});

describe('a rule of place factors', () => {
  it('is sound as it is', () => {
    expect(paths({})).toEqual([]);
    expect(placeRuleFaults(byDecile, codes)).toEqual([]);
  });

  it.each([
    ['of a lot without places', {}, [], ['$.basis', '$.places[0].code']],
    ['without a factor', { places: [] }, codes, ['$.places']],
    ['by both', { deciles: byDecile.deciles }, codes, ['$.deciles']],
    ['of a place elsewhere', { places: [{ code: 'E06000011', factor: '1' }] }, codes, ['$.places[0].code']],
    ['of one place twice', { places: [...byPlace.places, ...byPlace.places] }, codes, ['$.places[1].code']],
    ['of more than ten', { places: [{ code: HULL.code, factor: '10.0001' }] }, codes, ['$.places[0].factor']],
    ['of the eleventh tenth', { ...byDecile, deciles: [{ decile: 11, factor: '1' }] }, codes, ['$.deciles[0].decile']],
    [
      'of one tenth twice',
      { ...byDecile, deciles: [...byDecile.deciles, ...byDecile.deciles] },
      codes,
      ['$.deciles[1].decile'],
    ],
  ] as const)('is none %s', (...[, rule, places, expected]) => expect(paths(rule, [...places])).toEqual(expected));

  it.each(['0', '1', '10', '0.5', '1.2345'])('may count %s', (factor) => expect(isPlaceFactor(factor)).toBe(true));
  it.each(['', '-1', '1e1', '1.23456', '11', 'a'])('may not count “%s”', (factor) =>
    expect(isPlaceFactor(factor)).toBe(false),
  );

  it('is set again when the places of its lot change', () => {
    const rule = placeRuleFor(byPlace, [HULL, PART]);
    expect(placeRuleGap(rule, codes.toReversed())).toBeNull();
    expect(placeRuleGap(rule, [HULL.code])).toContain('set the factors again');
    expect(placeRuleGap(rule, [HULL.code, 'E06000011'])).toContain('set the factors again');
  });
});

describe('a rule of place factors in a copy', () => {
  const places = [HULL, PART, { code: 'E01000001', decile: 3 }];
  const factor = fc.integer({ min: 0, max: 100_000 }).map((n) => (n / 10_000).toFixed(4));
  const rules: fc.Arbitrary<SentPlaceRule> = fc.oneof(
    fc
      .uniqueArray(fc.record({ decile: fc.integer({ min: 1, max: 10 }), factor }), { selector: (row) => row.decile })
      .map((deciles) => ({ basis: 'DECILE' as const, deciles, places: [] })),
    fc.record({ hull: factor, part: factor }).map(({ hull, part }) => ({
      ...{ basis: 'PLACE' as const, deciles: [] },
      places: [
        { code: HULL.code, factor: hull },
        { code: PART.code, factor: part },
      ],
    })),
  );

  it('has the same table for the same places', () => {
    fc.assert(
      fc.property(rules, fc.subarray(places), (sent, some) => {
        const rule = placeRuleFor(sent, some);
        expect(carriedRule(rule, some)).toEqual(rule);
      }),
    );
  });

  it('names no place that the new lot has not, and by places none of which nothing was decided', () => {
    fc.assert(
      fc.property(rules, fc.subarray(places), fc.subarray(places), (sent, before, now) => {
        const rule = placeRuleFor(sent, before);
        const carried = carriedRule(rule, now);
        const codesNow = now.map(({ code }) => code);
        expect(carried.places.every(({ code }) => codesNow.includes(code))).toBe(true);
        for (const { code, factor: counts } of carried.places.filter(({ code }) =>
          before.some((one) => one.code === code),
        ))
          expect(counts).toBe(rule.places.find((row) => row.code === code)?.factor);
        const isWhole = sent.basis === 'DECILE' || codesNow.every((code) => before.some((one) => one.code === code));
        expect(placeRuleGap(carried, codesNow) === null).toBe(isWhole && now.length > 0);
      }),
    );
  });

  it('goes without places by tenths alone, and then waits for places', () => {
    const rule = ruleWithoutPlaces(placeRuleFor(byDecile, [PART]));
    expect(rule).toEqual({ basis: 'DECILE', deciles: byDecile.deciles, places: [] });
    expect(placeRuleGap(rule!, [])).toContain('say where the lot is carried out');
    expect(placeRuleGap(rule!, [PART.code])).toContain('of no place yet');
    expect(ruleWithoutPlaces(placeRuleFor(byPlace, [HULL]))).toBeNull();
  });
});
