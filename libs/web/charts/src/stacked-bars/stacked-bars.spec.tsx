import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';

import { stackedBars } from './stacked-bar.js';
import { StackedBars } from './stacked-bars.js';

const words = {
  id: 'ranking',
  title: 'Harbour Trust is first by 3.20 points',
  description: 'Points out of 100.',
  kinds: { PRICE: 'Price', QUALITY: 'Quality', SOCIAL_VALUE: 'Social value' },
  rank: 'Rank',
  bid: 'Bid',
  total: 'Total',
};
const harbour = {
  key: 'a',
  name: 'Harbour Trust',
  rank: 1,
  total: '71.90',
  parts: { PRICE: '36.00', QUALITY: '26.40', SOCIAL_VALUE: '9.50' },
};

describe('stackedBars', () => {
  it('puts price, quality and social value end to end', () => {
    const [bar] = stackedBars([harbour]).bars;
    expect(bar?.parts.map(({ kind }) => kind)).toEqual(['PRICE', 'QUALITY', 'SOCIAL_VALUE']);
    expect(bar?.parts.map(({ x }) => Number(x.toFixed(3)))).toEqual([0, 29.52, 51.168]);
    expect(bar?.end).toBeCloseTo(58.958);
  });

  it('writes a number only where it fits', () => {
    const roomOf = (...points: readonly [string, string, string]) => {
      const [PRICE, QUALITY, SOCIAL_VALUE] = points;
      const [bar] = stackedBars([{ ...harbour, parts: { PRICE, QUALITY, SOCIAL_VALUE } }]).bars;
      return bar?.parts.map(({ room }) => room);
    };
    expect(roomOf('36.00', '9.50', '8.00')).toEqual(['everywhere', 'wide', 'nowhere']);
  });

  it('keeps every bar inside the picture', () => {
    const points = fc.double({ min: 0, max: 33.3, noNaN: true }).map((value) => value.toFixed(2));
    const bid = fc
      .record({ PRICE: points, QUALITY: points, SOCIAL_VALUE: points })
      .map((parts) => ({ ...harbour, parts }));
    fc.assert(
      fc.property(fc.array(bid, { maxLength: 9 }), (bids) => {
        const { bars, height } = stackedBars(bids);
        for (const bar of bars) {
          expect(bar.end).toBeLessThanOrEqual(82);
          expect(bar.barTop).toBeLessThan(height);
        }
      }),
    );
  });
});

describe('StackedBars', () => {
  const html = renderToStaticMarkup(<StackedBars bids={[harbour]} words={words} />);

  it('says the finding as its title, for eyes and for screen readers', () => {
    expect(html).toContain(
      '<h3 class="cw-figure__title" id="ranking-title">Harbour Trust is first by 3.20 points</h3>',
    );
    expect(html).toContain('aria-labelledby="ranking-svg-title ranking-svg-description"');
  });

  it('repeats every published number in the table beneath', () => {
    const table = html.slice(html.indexOf('<table'));
    for (const number of ['36.00', '26.40', '9.50', '71.90']) expect(table).toContain(number);
  });

  it('keeps a number that needs a wide screen out of sight without our style sheet', () => {
    expect(html).toMatch(/<text class="cw-figure__wide" display="none"[^>]*>9\.50</);
  });

  it('needs no style attribute, so it passes a strict content security policy', () => {
    expect(html).not.toContain('style=');
  });
});
