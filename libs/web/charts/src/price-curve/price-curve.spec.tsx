import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';

import { PriceCurve } from './price-curve.js';
import { priceCurveGeometry } from './price-curve-geometry.js';

const curve = [
  { price: '50.00', points: '40.0000' },
  { price: '100.00', points: '40.0000' },
  { price: '200.00', points: '20.0000' },
];
const bids = [
  { key: 'A', sign: 'A', name: 'Harbour Trust', price: '100.00', points: '40.0000' },
  { key: 'B', sign: 'B', name: 'Big Works Ltd', price: '160.00', points: '25.0000' },
];
const words = {
  id: 'curve',
  title: 'The dearest bid earns 25.00 of 40 points for its price',
  description: 'The line is what another bid would earn.',
  bid: 'Bid',
  price: 'Price',
  points: 'Points',
  anotherBid: 'Another bid',
  written: (price: string) => `£${price}`,
};

describe('the geometry of a price curve', () => {
  it('puts a dearer bid further to the right, and one with fewer points further down', () => {
    const [a, b] = priceCurveGeometry(curve, bids, '40').bids;
    expect(a?.x).toBeLessThan(b?.x ?? 0);
    expect(a?.y).toBeLessThan(b?.y ?? 0);
  });

  it('draws nothing outside its frame', () => {
    const point = fc
      .record({ price: fc.integer({ min: 1, max: 10_000 }), points: fc.integer({ min: 0, max: 40 }) })
      .map(({ price, points }) => ({ price: String(price), points: String(points) }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), (some) => {
        for (const { x, y } of priceCurveGeometry(some, [], '40').curve) {
          expect(x).toBeGreaterThanOrEqual(11);
          expect(x).toBeLessThanOrEqual(96.001);
          expect(y).toBeGreaterThanOrEqual(29.999);
          expect(y).toBeLessThanOrEqual(270.001);
        }
      }),
    );
  });
});

describe('PriceCurve', () => {
  const html = renderToStaticMarkup(<PriceCurve curve={curve} bids={bids} most="40" words={words} />);

  it('has every bid, and the curve, in the table beneath', () => {
    const table = html.slice(html.indexOf('<table'));
    for (const text of ['Harbour Trust', '£160.00', '25.00', 'Another bid', '£50.00', '40.00'])
      expect(table).toContain(text);
    expect(html).not.toContain('style=');
  });

  it('says what it shows in words for those who cannot see it', () => {
    expect(html).toContain('role="img"');
    expect(html).toContain(words.title);
  });
});
