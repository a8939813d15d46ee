import { fraction } from '@commonweal/canonical';
import { parseBundle, scoreBundle } from '@commonweal/scoring';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DESIGN } from '../design.spec-support.js';
import type { Design } from '../design/design.js';
import { caseBundle, fittedGrades } from './case-bundle.js';
import { gradeAt, type GradeScale, isOnScale } from './grade-on-scale.js';
import { inventedCases } from './invented-cases.js';
import { bidsOfPast, pastBids } from './past-case.js';

const named = (design: Design) =>
  inventedCases(design).map(({ bids }) => ({ name: 'A case', bids: bids.map((bid) => ({ ...bid, name: bid.sort })) }));

describe('invented cases', () => {
  it('are eight of four bids, around the estimated value', () => {
    const cases = inventedCases(DESIGN);
    expect(cases).toHaveLength(8);
    expect(cases[2]?.bids.map(({ price }) => price)).toEqual(['180000', '196000', '212000', '220000']);
    expect(cases[2]?.bids.map(({ socialValue }) => socialValue)).toEqual(['10000', '24000', '60000', '30000']);
  });

  it('can all be scored as they are', () => {
    for (const one of named(DESIGN)) {
      const result = scoreBundle(caseBundle(DESIGN, one));
      expect(result.ok && result.value.bids.map(({ status }) => status)).toEqual(Array(4).fill('ranked'));
    }
  });

  it('can be scored whatever the scale of marks and the value', () => {
    const decimal = fc.integer({ min: 1, max: 1_000_000 }).map((units) => String(units / 100));
    fc.assert(
      fc.property(decimal, decimal, (max, contractValue) => {
        const scoring = { kind: 'grade', max } as const;
        const design: Design = { version: 1, contractValue, criteria: [{ id: 'q', weight: '100', scoring }] };
        for (const one of named(design)) expect(parseBundle(caseBundle(design, one)).ok).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a share of a marking scale', () => {
  const listed: GradeScale = { kind: 'grade', max: '10', scale: ['0', '2.5', '7', '10'] };

  it('is the nearest published grade, of two the lower', () => {
    expect(gradeAt(listed, fraction(1n, 2n))).toBe('7');
    expect(gradeAt({ kind: 'grade', max: '5' }, fraction(1n, 2n))).toBe('2');
    expect(gradeAt({ kind: 'grade', max: '0.5' }, fraction(3n, 5n))).toBe('0.3');
  });

  it('is always a grade of that scale', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((part) => fraction(BigInt(part), 1000n));
    const max = fc.integer({ min: 1, max: 100_000 }).map((units) => String(units / 1000));
    fc.assert(
      fc.property(share, max, (some, top) => {
        const scale: GradeScale = { kind: 'grade', max: top };
        expect(isOnScale(scale, gradeAt(scale, some))).toBe(true);
        expect(isOnScale(listed, gradeAt(listed, some))).toBe(true);
      }),
    );
  });
});

describe('sample bids that were written down before the criteria changed', () => {
  it('keep the grades that still fit and get the others at their usual share', () => {
    expect(fittedGrades(DESIGN, { grades: { service: '5', staff: '9', gone: '1' } })).toEqual({
      ...{ service: '5', staff: '5', 'sv-method': '5' },
    });
    expect(fittedGrades(DESIGN, { grades: {} })).toEqual({ service: '2', staff: '2', 'sv-method': '2' });
  });

  it('meet every condition', () => {
    const criteria = [{ id: 'policy', weight: '100', scoring: { kind: 'pass-fail' } as const }];
    const bids = [{ name: 'One', price: '1', socialValue: '0', grades: {} }];
    expect(caseBundle({ version: 1, criteria }, { name: 'A case', bids }).bids[0]?.passed).toEqual({ policy: true });
  });
});

describe('bids of the past', () => {
  const bundle = caseBundle(DESIGN, {
    name: 'Past',
    bids: [
      { name: 'x', price: '90000', socialValue: '9000', grades: { service: '5', staff: '4', 'sv-method': '2' } },
      { name: 'y', price: '100000', socialValue: '20000', grades: { service: '3', staff: '3', 'sv-method': '5' } },
      { name: 'z', price: '80000', socialValue: '0', grades: { service: '1', staff: '5', 'sv-method': '5' } },
    ],
  });
  const result = scoreBundle(bundle);
  const past = result.ok ? pastBids(bundle, result.value) : [];

  it('are those that were ranked, without anything that says whose they were', () => {
    expect(past).toEqual([
      { rank: 1, price: '90000', socialValue: '9000.00', quality: '0.9000', method: '0.4000' },
      { rank: 2, price: '100000', socialValue: '20000.00', quality: '0.6000', method: '1.0000' },
    ]);
  });

  it('come at the size of the new contract, with grades at the same share of its scales', () => {
    const bids = bidsOfPast(DESIGN, { bids: past, estimatedValue: '100000' }, ({ rank }) => `Ranked ${rank}`);
    expect(bids[1]).toEqual({
      ...{ name: 'Ranked 2', price: '200000', socialValue: '40000' },
      grades: { service: '3', staff: '3', 'sv-method': '5' },
    });
  });

  it('of a contract of unknown value are measured by the mean of their prices', () => {
    const [first] = bidsOfPast(DESIGN, { bids: past, estimatedValue: null }, () => 'One');
    expect(first?.price).toBe('189473.68');
  });

  it('of a bundle that cannot be read are none', () => {
    expect(pastBids({ version: 1, criteria: [], bids: [] }, { bids: [] })).toEqual([]);
  });
});

describe('a sample bid that names a place', () => {
  const table = [
    { code: 'E06000010', decile: null, factor: '1.5' },
    { code: 'E01012756', decile: 1, factor: '0.25' },
  ];
  const placeRule = { basis: 'PLACE', deciles: [], places: table } as const;
  const design = { ...DESIGN, placeRule };
  const [first] = named(DESIGN);
  const bids = first?.bids ?? [];
  const placed = (...places: readonly (string | null)[]) => ({
    name: 'A case',
    bids: bids.map((bid, at) => ({ ...bid, place: places[at] ?? null })),
  });
  const scored = (bundle: ReturnType<typeof caseBundle>) => {
    const result = scoreBundle(bundle);
    if (!result.ok) throw new Error(result.failure.message);
    return result.value.bids.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };

  it('counts what its place counts; elsewhere, without a place and without factors it counts 1', () => {
    const values = scored(caseBundle(design, placed('E06000010', 'E01012756', 'elsewhere'))).map(
      (bid) => bid.socialValue,
    );
    expect(values).toEqual(
      bids.map(({ socialValue }, at) => (Number(socialValue) * [1.5, 0.25, 1, 1][at]!).toFixed(2)),
    );
    expect(caseBundle(design, placed())).toEqual(caseBundle(DESIGN, placed()));
    expect(caseBundle(DESIGN, placed('E06000010'))).toEqual(caseBundle(DESIGN, placed()));
  });

  it('earns the points that the engine gives a real bid with that commitment there, and the bundle holds no more', () => {
    const place = fc.constantFrom(null, 'E06000010', 'E01012756', 'elsewhere');
    fc.assert(
      fc.property(fc.array(place, { minLength: 4, maxLength: 4 }), (places) => {
        const bundle = caseBundle(design, placed(...places));
        const real = {
          ...DESIGN,
          bids: bundle.bids.map(({ id, price, grades, passed }, at) => ({
            ...{ id, grades: grades ?? {}, ...(price && { price }), ...(passed && { passed }) },
            commitments: [
              {
                ...{ id: 'c1', quantity: bids[at]?.socialValue ?? '0', unitValue: '1', years: 1 },
                ...{ discountRate: '0.035', discountFrom: 'second-year' as const },
                placeFactor: table.find(({ code }) => code === places[at])?.factor ?? '1',
              },
            ],
          })),
        };
        const earned = (bundled: Parameters<typeof scored>[0]) =>
          scored(bundled).map(({ id, points, total, rank, socialValue }) => ({ id, points, total, rank, socialValue }));
        expect(earned(bundle)).toEqual(earned(real));
        expect(bundle).not.toHaveProperty('placeRule');
      }),
    );
  });
});
