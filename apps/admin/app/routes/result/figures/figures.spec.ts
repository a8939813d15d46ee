import { describe, expect, it } from '@jest/globals';

import type { RankedBid, Result, Sweep } from '../scored-result';
import { confidenceFinding, likeliestFirst } from './confidence-view';
import { rankingBars, rankingFinding } from './ranking-view';
import { sweepFinding } from './sweep-view';
import { waterfallFinding, waterfallLeaves } from './waterfall-view';

const leaves: Result['leaves'] = [
  { key: 'price', kind: 'PRICE', name: 'Price', effectiveWeight: '40' },
  { key: 'q1', kind: 'QUALITY', name: 'Delivery', effectiveWeight: '24' },
  { key: 'q2', kind: 'QUALITY', name: 'People', effectiveWeight: '16' },
  { key: 'sv', kind: 'SOCIAL_VALUE', name: 'Local jobs', effectiveWeight: '20' },
];

function bid(supplierName: string, rank: number, points: readonly string[]): RankedBid {
  const shown = leaves.map(({ key, effectiveWeight }, index) => ({
    key,
    points: points[index] ?? '0',
    of: effectiveWeight,
  }));
  const total = points.reduce((sum, each) => sum + Number(each), 0).toFixed(2);
  const rest = { status: 'ranked', reason: null, supplierKind: null, price: null, socialValue: null };
  return { key: supplierName, supplierName, rank, total, points: shown, ...rest };
}

const harbour = bid('Harbour', 1, ['30.00', '24.00', '10.10', '12.00']);
const works = bid('Works', 2, ['40.00', '10.00', '8.00', '15.00']);

describe('the ranking', () => {
  it('adds the published points of each kind exactly', () => {
    expect(rankingBars([harbour], leaves)[0]?.parts).toEqual({
      PRICE: '30.00',
      QUALITY: '34.10',
      SOCIAL_VALUE: '12.00',
    });
  });

  it.each([
    ['nobody', [], true],
    ['only', [harbour], true],
    ['ahead', [harbour, works], true],
    ['first', [harbour, works], false],
    ['tie', [harbour, { ...works, rank: 1 }], true],
    ['settled', [harbour, { ...works, total: harbour.total }], true],
  ])('says "%s" in one sentence', (key, bids, arePoints) => {
    expect(rankingFinding(bids, arePoints).key).toBe(`result.finding.${key}`);
  });

  it('says by how much the first is ahead', () => {
    expect(rankingFinding([harbour, works], true).values).toEqual({
      winner: 'Harbour',
      second: 'Works',
      margin: '3.10',
    });
  });
});

describe('the waterfall', () => {
  it('says where the bid lost most', () => {
    const finding = waterfallFinding(harbour, waterfallLeaves(harbour, leaves));
    expect(finding.values).toMatchObject({ criterion: 'Price', lost: '10.00' });
  });

  it('says when nothing was lost', () => {
    const perfect = bid('Perfect', 1, ['40', '24', '16', '20']);
    expect(waterfallFinding(perfect, waterfallLeaves(perfect, leaves)).key).toBe('result.waterfall.full');
  });
});

describe('a tie that the tie-break settled', () => {
  const rule = { tieBreak: ['quality', 'price'], criteria: [{ key: 'quality', name: 'Quality' }, ...leaves] };
  const of = (price: string, points: readonly string[]) => ({
    ...bid(price, 1, points),
    price: { amount: price, vat: 'EXCLUDES_VAT' as const },
  });
  const parts = rule.criteria.map((one) => (one.key.startsWith('q') ? { ...one, parentKey: 'quality' } : one));
  const criteria = parts.map((one) => (one.key === 'quality' ? { ...one, parentKey: null } : one));
  const found = (one: RankedBid, other: RankedBid) =>
    rankingFinding([one, { ...other, rank: 2, total: one.total }], true, { ...rule, criteria });

  it('says by what', () => {
    expect(found(of('90', ['1', '2', '3', '4']), of('100', ['1', '3', '2', '4'])).key).toBe(
      'result.finding.settledByPrice',
    );
    expect(found(of('90', ['1', '2', '4', '3']), of('90', ['1', '2', '3', '4']))).toMatchObject({
      ...{ key: 'result.finding.settledByPoints', values: { criterion: 'Quality', total: '10.00' } },
    });
  });
});

describe('the weight sweep', () => {
  const sweepOf = (publishedWeight: string, ...lines: readonly (readonly [string, number, number])[]): Sweep => ({
    ...{ criterionKey: 'sv', criterionName: 'Social value', kind: 'SOCIAL_VALUE', publishedWeight, crossings: [] },
    lines: lines.map(([bidKey, atZero, atHundred]) => ({
      ...{ bidKey, atZero: atZero.toFixed(4), atHundred: atHundred.toFixed(4) },
    })),
  });
  const found = (sweep: Sweep) => {
    const { key, values } = sweepFinding(sweep, [harbour, works]);
    const isClose = key === 'result.sweep.close';
    return [key.replace('result.sweep.', ''), ...(isClose ? [] : [values['from'], values['to']])];
  };

  it('keeps as far from a crossing as rounding could move the result', () => {
    // Four leaves of two decimals: 0.04 and a hair, at half a point for each percent of weight.
    expect(found(sweepOf('20', ['Harbour', 70, 60], ['Works', 60, 100]))).toEqual(['close']);
    expect(found(sweepOf('10', ['Harbour', 70, 60], ['Works', 60, 100]))).toEqual(['below', '', '19.91']);
    expect(found(sweepOf('50', ['Harbour', 60, 100], ['Works', 70, 60]))).toEqual(['above', '20.09', '']);
    expect(found(sweepOf('50', ['Harbour', 80, 70], ['Works', 70, 60]))).toEqual(['always', '', '']);
  });

  it('says a tie at the published weight as a close thing, on whichever side it was settled', () => {
    expect(found(sweepOf('40', ['Harbour', 100, 50], ['Works', 60, 110]))).toEqual(['close']);
    expect(found(sweepOf('40', ['Harbour', 60, 110], ['Works', 100, 50]))).toEqual(['close']);
  });
});

describe('the simulation', () => {
  const confidence = (winnerShare: string, rivalShare: string) => ({
    winnerKey: 'a',
    winnerShare,
    draws: 1000,
    seed: 1,
    firstPlaces: [
      { bidKey: 'b', share: rivalShare },
      { bidKey: 'a', share: winnerShare },
    ],
  });

  it('says alone how often a firm winner wins', () => {
    expect(confidenceFinding(confidence('93.4', '6.6'), String).key).toBe('result.confidence.finding');
  });

  it('lists the bid that wins most often first', () => {
    const shares = ['0', '50.76', '9.5', '39.74'].map((share, index) => ({ bidKey: `${index}`, share }));
    expect(likeliestFirst({ firstPlaces: shares }).map(({ bidKey }) => bidKey)).toEqual(['1', '3', '2', '0']);
  });

  it('names the strongest rival when it is close', () => {
    const { key, values } = confidenceFinding(confidence('48.91', '51.09'), String);
    expect(key).toBe('result.confidence.close');
    expect(values).toEqual({ winner: 'a', share: '48.91%', other: 'b', otherShare: '51.09%' });
  });
});
