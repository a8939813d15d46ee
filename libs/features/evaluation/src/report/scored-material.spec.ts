import { describe, expect, it } from '@jest/globals';

import { OPEN_MEASURES } from '@commonweal/measures';
import { verifyResult } from '@commonweal/scoring';

import type { MaterialBid, ScoringMaterial } from '../bundle/scoring-material.js';
import { proofBundle } from '../bundle/proof-bundle.js';
import { scoredMaterial } from './scored-material.js';

const bid = (id: string, price: string, [quality, jobs]: [string, string]): MaterialBid => ({
  id,
  supplierName: `Supplier ${id}`,
  supplierKind: 'VCSE',
  price,
  priceVat: 'EXCLUDES_VAT',
  commitments: [
    { measureId: 'jobs-unemployed', quantity: jobs, years: 2, places: ['E06000010', 'Netherby'] },
    { measureId: 'community-volunteering', quantity: '100', years: 2, places: [] },
  ],
  grades: new Map([['quality', quality]]),
});

const material: ScoringMaterial = {
  lot: { method: { kind: 'weighted-sum' }, precision: 2, tieBreak: ['price'] },
  contractValue: null,
  criteria: [
    {
      key: 'price',
      name: 'Price',
      kind: 'PRICE',
      parentKey: null,
      weight: '50.0000',
      scoring: { kind: 'lowest-ratio' },
    },
    {
      key: 'quality',
      name: 'Quality',
      kind: 'QUALITY',
      parentKey: null,
      weight: '40.0000',
      scoring: { kind: 'grade', max: '100' },
    },
    {
      key: 'sv',
      name: 'Social value',
      kind: 'SOCIAL_VALUE',
      parentKey: null,
      weight: '10.0000',
      scoring: { kind: 'sv-relative' },
    },
  ],
  measures: OPEN_MEASURES.measures.filter(({ id }) => ['jobs-unemployed', 'community-volunteering'].includes(id)),
  placeRule: null,
  bids: [bid('A', '100.00', ['60', '2']), bid('B', '130.00', ['78', '2']), bid('C', '60.00', ['10', '2'])],
};

function scored(changes: Partial<ScoringMaterial> = {}) {
  const outcome = scoredMaterial({ ...material, ...changes }, () => undefined);
  if (!('scored' in outcome)) throw new Error(JSON.stringify(outcome.faults));
  return outcome.scored;
}

describe('a lot that publishes place factors', () => {
  const rule = { basis: 'PLACE' as const, deciles: [], places: [{ code: 'E06000010', decile: null, factor: '3' }] };
  const commitments = (placeRule: ScoringMaterial['placeRule']) =>
    proofBundle({ ...material, placeRule }).bids[0]?.commitments;

  it('has them in its bundle, so that anybody can work out the same', () =>
    expect(commitments(rule)).toMatchObject([
      {
        places: [
          { share: '1', factor: '3' },
          { share: '1', factor: '1' },
        ],
      },
      ...(commitments(null) ?? []).slice(1),
    ]));

  it('leaves the bundle of one that has none as it always was', () =>
    expect(JSON.stringify(commitments(null))).not.toContain('places'));

  it('counts a commitment more where the benefit counts more', () => {
    const value = (placeRule: ScoringMaterial['placeRule']) => {
      const { result } = scored({ placeRule, bids: [bid('A', '100.00', ['60', '2'])] });
      const { bids } = JSON.parse(result) as { bids: { socialValue: string }[] };
      return Number(bids[0]?.socialValue);
    };
    expect(value(rule)).toBeGreaterThan(value(null));
  });
});

describe('a scored lot', () => {
  it('comes with a bundle and a result that verify', () => {
    const { bundle, result, resultHash } = scored();
    expect(verifyResult(JSON.parse(bundle), JSON.parse(result))).toMatchObject({ ok: true, value: { resultHash } });
  });

  it('is the same to the last byte when it is scored again', () => expect(scored()).toEqual(scored()));

  it('names suppliers in sentences, not ids', () => {
    const { withdrawals } = scored().report;
    expect(withdrawals.map(({ sentence }) => sentence)).toContain(
      'Without Supplier C, Supplier A would stand before Supplier B. Supplier A would win.',
    );
  });

  it('counts a measure without a public value among the graded, not among the pounds', () => {
    const { bids } = scored().report;
    const without = scored({
      bids: material.bids.map((other) => ({ ...other, commitments: other.commitments.slice(0, 1) })),
    });
    expect(bids.map(({ socialValue }) => socialValue)).toEqual(
      without.report.bids.map(({ socialValue }) => socialValue),
    );
    expect(Number(bids[0]?.socialValue)).toBeGreaterThan(0);
  });

  it('says every warning in words', () => {
    const { warnings } = scored().report;
    expect(warnings.length).toBeGreaterThan(0);
    for (const { message } of warnings) expect(message).toMatch(/^[“A-Z].+\.$/);
  });

  it('reports progress that never falls', () => {
    const seen: number[] = [];
    scoredMaterial(material, (percent) => seen.push(percent));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(90);
  });

  it('gives faults, not a result, for criteria that cannot be scored', () => {
    const broken = material.criteria.map((criterion) => ({ ...criterion, weight: '50.0000' }));
    expect(scoredMaterial({ ...material, criteria: broken }, () => undefined)).toHaveProperty('faults');
  });

  it('says which published tie-break put one of two equal totals first', () => {
    const bids = [bid('A', '100.00', ['40', '2']), bid('B', '50.00', ['0', '2']), bid('C', '100.00', ['40', '2'])];
    const criteria = material.criteria.map((criterion) =>
      criterion.key === 'quality' ? { ...criterion, scoring: { kind: 'grade', max: '64' } } : criterion,
    );
    const { report } = scored({ bids, criteria });
    expect(report.bids.map(({ total }) => total)).toEqual(['60.00', '60.00', '60.00']);
    expect(report.warnings.filter(({ code }) => code === 'TIE_BROKEN').map(({ message }) => message)).toEqual([
      'Supplier B and Supplier A have the same total. By the published tie-break Supplier B stands first: its price is lower.',
    ]);
  });

  it('has a result when nobody bids', () => {
    expect(scored({ bids: [] }).report).toMatchObject({ bids: [], confidence: null, withdrawals: [] });
  });
});
