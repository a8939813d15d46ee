import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { CUT_RULES, type CutQuestion, cutOf, type LotCut, type PlaceDeciles } from './cut-scenario.js';

const DECILES: Readonly<Record<string, PlaceDeciles>> = {
  poor: [6, 2, 0, 0, 0, 0, 0, 0, 0, 0],
  mixed: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  rich: [0, 0, 0, 0, 0, 0, 0, 0, 0, 5],
  unknown: null,
};
const asked = (more: Partial<CutQuestion> = {}): CutQuestion => ({
  ...{ percent: 10, rule: 'EVEN', decilesOf: (code) => DECILES[code] ?? null },
  ...more,
});
const places = (units: Readonly<Record<string, number>>) =>
  Object.entries(units).map(([code, count]) => ({ code, units: count }));
const lostIn = ({ deciles }: LotCut, decile: number | null) => deciles.find((each) => each.decile === decile)?.lost;
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe('a cut', () => {
  it('of the same share everywhere loses it in each place and tenth', () => {
    const cut = cutOf({ places: places({ poor: 800, mixed: 1_000 }) }, asked());
    expect(cut).toMatchObject({ units: 1_800, lost: 180, lostInMostDeprived: 80 + 30 });
    expect(cut.places.map(({ lost }) => lost)).toEqual([80, 100]);
    expect([1, 2, 10].map((decile) => lostIn(cut, decile))).toEqual([60 + 10, 20 + 10, 10]);
  });

  it('that protects the most deprived takes the least deprived tenths first', () => {
    const cut = cutOf({ places: places({ poor: 800, mixed: 1_000 }) }, asked({ rule: 'PROTECT_MOST_DEPRIVED' }));
    expect(cut).toMatchObject({ lost: 180, lostInMostDeprived: 0 });
    expect([10, 9, 8].map((decile) => lostIn(cut, decile))).toEqual([100, 80, 0]);
    expect(cut.places.map(({ lost }) => lost)).toEqual([0, 180]);
  });

  it('takes the whole share of places of which nothing is known, whatever the rule', () => {
    const cut = cutOf({ places: places({ rich: 500, unknown: 500 }) }, asked({ rule: 'PROTECT_MOST_DEPRIVED' }));
    expect([lostIn(cut, 10), lostIn(cut, null)]).toEqual([50, 50]);
    expect(cutOf({ places: places({ unknown: 7 }) }, asked()).deciles).toEqual([{ decile: null, units: 7, lost: 1 }]);
  });

  it('of nothing loses nothing', () => {
    expect(cutOf({ places: [] }, asked())).toEqual({
      units: 0,
      lost: 0,
      deciles: [],
      places: [],
      lostInMostDeprived: 0,
    });
  });
});

const lots = fc.array(
  fc.record({
    units: fc.integer({ min: 1, max: 1_000_000_000 }),
    deciles: fc.option(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 10, maxLength: 10 })),
  }),
  { maxLength: 8 },
);
const cuts = fc
  .record({ lots, percent: fc.integer({ min: 0, max: 100 }), rule: fc.constantFrom(...CUT_RULES) })
  .map(({ lots: all, percent, rule }) => {
    const question = { percent, rule, decilesOf: (code: string) => all[Number(code)]?.deciles ?? null };
    const planned = all.map(({ units }, at) => ({ code: String(at), units }));
    return { planned, question, cut: cutOf({ places: planned }, question) };
  });

describe('whatever is cut', () => {
  it('parts add up exactly, by place and by tenth, planned and lost', () => {
    fc.assert(
      fc.property(cuts, ({ planned, cut }) => {
        expect(cut.units).toBe(sum(planned.map(({ units }) => units)));
        for (const parts of [cut.deciles, cut.places]) {
          expect(sum(parts.map(({ units }) => units))).toBe(cut.units);
          expect(sum(parts.map(({ lost }) => lost))).toBe(cut.lost);
        }
      }),
    );
  });

  it('no place and no tenth loses more than it has, and the whole is the share asked for to the nearest unit', () => {
    fc.assert(
      fc.property(cuts, ({ cut, question: { percent } }) => {
        for (const { units, lost } of [cut, ...cut.deciles, ...cut.places]) {
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(lost).toBeLessThanOrEqual(units);
        }
        expect(Math.abs(cut.lost * 100 - cut.units * percent)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('the protecting rule cuts no tenth before all less deprived ones have lost everything', () => {
    fc.assert(
      fc.property(cuts, ({ planned, question }) => {
        const cut = cutOf({ places: planned }, { ...question, rule: 'PROTECT_MOST_DEPRIVED' });
        const known = cut.deciles.filter(({ decile }) => decile !== null);
        known.forEach(({ lost }, at) => {
          if (lost > 0) expect(known.slice(at + 1).every((less) => less.lost === less.units)).toBe(true);
        });
      }),
    );
  });

  it('protecting never takes more from the most deprived tenths than an even cut, but for roundings', () => {
    fc.assert(
      fc.property(cuts, ({ planned, question }) => {
        const [even, kept] = CUT_RULES.map((rule) => cutOf({ places: planned }, { ...question, rule }));
        expect(kept!.lostInMostDeprived).toBeLessThanOrEqual(even!.lostInMostDeprived + 10 * planned.length);
      }),
    );
  });

  it('the same share everywhere is the same share of each place, to the unit', () => {
    fc.assert(
      fc.property(cuts, ({ planned, question }) => {
        const cut = cutOf({ places: planned }, { ...question, rule: 'EVEN' });
        for (const { units, lost } of cut.places)
          expect(Math.abs(lost - (cut.lost * units) / Math.max(1, cut.units))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('a larger share loses no less', () => {
    fc.assert(
      fc.property(cuts, ({ planned, question }) => {
        const more = cutOf({ places: planned }, { ...question, percent: Math.min(100, question.percent + 5) });
        expect(more.lost).toBeGreaterThanOrEqual(cutOf({ places: planned }, question).lost);
      }),
    );
  });
});
