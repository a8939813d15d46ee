import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { cpvStem, matchReasons, widerCodes, type WorkOffered, type WorkWanted } from './match-reasons.js';

const nobody: WorkWanted = { cpvCodes: [], places: [], valueFrom: null, valueTo: null, isVcse: false, isSme: false };
const nothing: WorkOffered = {
  cpvCodes: [],
  places: [],
  valuePence: null,
  isVcseFriendly: false,
  isSmeFriendly: false,
};
const region = { code: 'E12000099', around: ['E12000099'] };
const borough = { code: 'E09000099', around: ['E09000099', 'E12000099'] };
const ward = { code: 'E05000099', around: ['E05000099', 'E09000099', 'E12000099'] };
const elsewhere = { code: 'W06000001', around: ['W06000001', 'W92000004'] };

const why = (wanted: Partial<WorkWanted>, offered: Partial<WorkOffered>) =>
  matchReasons({ ...nobody, ...wanted }, { ...nothing, ...offered });

describe('an opportunity is for a supplier', () => {
  it.each<readonly [string, Partial<WorkWanted>, Partial<WorkOffered>, object | null]>([
    ['of the same code', { cpvCodes: ['85310000'] }, { cpvCodes: ['85310000'] }, { cpvCodes: ['85310000'] }],
    ['of a wider code', { cpvCodes: ['85000000'] }, { cpvCodes: ['85312100'] }, { cpvCodes: ['85000000'] }],
    ['of a narrower code', { cpvCodes: ['85312100'] }, { cpvCodes: ['85000000'] }, { cpvCodes: ['85312100'] }],
    ['not of a neighbouring code', { cpvCodes: ['85310000'] }, { cpvCodes: ['85320000'] }, null],
    ['not of a code when it has none', { cpvCodes: ['85310000'] }, {}, null],
    ['of a place around it', { places: [borough] }, { places: [ward] }, { placeCodes: [borough.code] }],
    ['of a place within it', { places: [ward] }, { places: [region] }, { placeCodes: [ward.code] }],
    ['not of another place', { places: [elsewhere] }, { places: [ward] }, null],
    [
      'also when it says no place, for its code',
      { cpvCodes: ['85000000'], places: [ward] },
      { cpvCodes: ['85000000'] },
      { placeCodes: [] },
    ],
    ['of a range', { valueFrom: 5n, valueTo: 9n }, { valuePence: 9n }, { isInRange: true }],
    [
      'not beyond its range',
      { valueTo: 9n, cpvCodes: ['85000000'] },
      { valuePence: 10n, cpvCodes: ['85000000'] },
      null,
    ],
    ['not for a range alone when its value is not known', { valueFrom: 5n }, {}, null],
    ['not when nothing is wanted', {}, { cpvCodes: ['85000000'], places: [ward], valuePence: 1n }, null],
    [
      'all the more if it suits charities and it is one',
      { cpvCodes: ['85000000'], isVcse: true },
      { cpvCodes: ['85000000'], isVcseFriendly: true },
      { isForVcse: true, isForSme: false },
    ],
    [
      'all the more if it suits small enterprises and it is one',
      { cpvCodes: ['85000000'], isSme: true, isVcse: true },
      { cpvCodes: ['85000000'], isSmeFriendly: true },
      { isForVcse: false, isForSme: true },
    ],
  ])('%s', (_, wanted, offered, reasons) => {
    if (reasons === null) expect(why(wanted, offered)).toBeNull();
    else expect(why(wanted, offered)).toMatchObject(reasons);
  });
});

const codes = fc
  .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 6 }))
  .map(([first, rest, zeros]) => `${first}${String(rest).padStart(2, '0')}11`.slice(0, 8 - zeros).padEnd(8, '0'));
const money = fc.option(fc.bigInt({ min: 0n, max: 1_000n }), { nil: null });
const work = {
  cpvCodes: fc.array(codes, { maxLength: 3 }),
  places: fc.subarray([region, borough, ward, elsewhere]),
};
const wants = fc.record({ ...work, valueFrom: money, valueTo: money, isVcse: fc.boolean(), isSme: fc.boolean() });
const offers = fc.record({ ...work, valuePence: money, isVcseFriendly: fc.boolean(), isSmeFriendly: fc.boolean() });

describe('matching', () => {
  it('goes both ways along the codes', () => {
    fc.assert(
      fc.property(codes, codes, (one, other) => {
        const match = (wanted: string, offered: string) =>
          why({ cpvCodes: [wanted] }, { cpvCodes: [offered] }) !== null;
        expect(match(one, other)).toBe(match(other, one));
        expect(match(one, other)).toBe(
          cpvStem(one) === cpvStem(other) || widerCodes(one).includes(other) || widerCodes(other).includes(one),
        );
      }),
    );
  });

  it('gives as reasons only what the supplier said, and always one that counts', () => {
    fc.assert(
      fc.property(wants, offers, (wanted, offered) => {
        const reasons = matchReasons(wanted, offered);
        if (!reasons) return;
        expect(wanted.cpvCodes).toEqual(expect.arrayContaining([...reasons.cpvCodes]));
        expect(wanted.places.map(({ code }) => code)).toEqual(expect.arrayContaining([...reasons.placeCodes]));
        expect(reasons.cpvCodes.length + reasons.placeCodes.length > 0 || reasons.isInRange).toBe(true);
      }),
    );
  });

  it('is lost by no further code or place that a supplier names', () => {
    fc.assert(
      fc.property(wants, offers, codes, (wanted, offered, code) => {
        if (!matchReasons(wanted, offered) || wanted.cpvCodes.length === 0 || wanted.places.length === 0) return;
        const more = { ...wanted, cpvCodes: [...wanted.cpvCodes, code], places: [...wanted.places, elsewhere] };
        expect(matchReasons(more, offered)).not.toBeNull();
      }),
    );
  });
});
