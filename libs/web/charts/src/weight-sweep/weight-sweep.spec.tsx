import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';

import { decisiveCrossings, spreadApart, sweepGeometry } from './sweep-geometry.js';
import { WeightSweep } from './weight-sweep.js';

const bids = [
  { key: 'a', name: 'Harbour Trust', rank: 1, atZero: '80', atHundred: '60' },
  { key: 'b', name: 'Big Works Ltd', rank: 2, atZero: '60', atHundred: '90' },
  { key: 'c', name: 'Third Co', rank: 3, atZero: '50', atHundred: '70' },
];
const crossing = (weight: string, aheadBelowKey: string, aheadAboveKey: string) => ({
  weight,
  aheadBelowKey,
  aheadAboveKey,
  sentence: `${aheadAboveKey} overtakes ${aheadBelowKey}`,
});
const crossings = [crossing('40', 'a', 'b'), crossing('75', 'a', 'c')];
const words = {
  id: 'sweep',
  title: 'Above 40% social value, Big Works would win',
  description: 'Each line is one bid.',
  bid: 'Bid',
  total: 'Total',
  axis: 'Weight of social value (%)',
  published: 'published: 20%',
  atZero: 'Total at 0%',
  atHundred: 'Total at 100%',
  written: (total: string) => `${total}.00`,
};

describe('sweepGeometry', () => {
  it('marks each crossing on the line of the bid that overtakes', () => {
    const { crossings: drawn, lines } = sweepGeometry(bids, crossings);
    const line = lines[1];
    expect(drawn[0]?.y).toBeCloseTo((line?.y1 ?? 0) * 0.6 + (line?.y2 ?? 0) * 0.4);
  });

  it('tells where first place changes hands from where it does not', () => {
    expect(sweepGeometry(bids, crossings).crossings.map(({ isDecisive }) => isDecisive)).toEqual([true, false]);
  });

  it('gives the decisive crossings by rising weight', () => {
    expect(decisiveCrossings(bids, [...crossings].reverse()).map(({ weight }) => weight)).toEqual(['40']);
  });

  it('draws nothing outside its frame', () => {
    const total = fc.integer({ min: 0, max: 100 }).map(String);
    const bid = fc
      .record({ atZero: total, atHundred: total })
      .map((line) => ({ ...bids[0], ...line, key: 'x', name: 'X', rank: 1 }));
    fc.assert(
      fc.property(fc.array(bid, { minLength: 1, maxLength: 8 }), (some) => {
        for (const { y1, y2 } of sweepGeometry(some, []).lines) {
          for (const y of [y1, y2]) {
            expect(y).toBeGreaterThanOrEqual(26 - 0.001);
            expect(y).toBeLessThanOrEqual(300.001);
          }
        }
      }),
    );
  });
});

describe('spreadApart', () => {
  it('keeps labels apart and in order', () => {
    expect(spreadApart([10, 12, 60, 11], 18)).toEqual([10, 46, 64, 28]);
  });
});

describe('WeightSweep', () => {
  const html = renderToStaticMarkup(
    <WeightSweep bids={bids} crossings={crossings} publishedWeight="20" words={words} />,
  );

  it('names every line by its rank, in the picture and in the key', () => {
    for (const name of ['1. Harbour Trust', '2. Big Works Ltd', '3. Third Co']) expect(html).toContain(name);
  });

  it('has the ends of every line in the table beneath', () => {
    const table = html.slice(html.indexOf('<table'));
    for (const number of ['80.00', '60.00', '90.00', '50.00', '70.00']) expect(table).toContain(number);
    expect(html).not.toContain('style=');
  });
});
