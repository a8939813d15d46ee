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

describe('the weight sweep', () => {
  const sweep: Sweep = {
    criterionKey: 'sv',
    criterionName: 'Social value',
    kind: 'SOCIAL_VALUE',
    publishedWeight: '20',
    lines: [],
    crossings: [],
  };
  const at = (weight: string) => ({ weight, aheadAboveKey: 'b', aheadBelowKey: 'a', sentence: '' });

  it.each([
    ['always', []],
    ['below', [at('27.1429')]],
    ['above', [at('5')]],
    ['between', [at('5'), at('27.1429'), at('60')]],
  ])('says "%s"', (key, decisive) => {
    expect(sweepFinding(sweep, decisive, 'Harbour').key).toBe(`result.sweep.${key}`);
  });

  it('names the nearest weights on either side of the published one', () => {
    const { values } = sweepFinding(sweep, [at('5'), at('12.50'), at('27.1429'), at('60')], 'Harbour');
    expect(values).toMatchObject({ from: '12.5', to: '27.15' });
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
