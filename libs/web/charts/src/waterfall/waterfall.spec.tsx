import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';

import { waterfallSteps } from './waterfall-step.js';
import { Waterfall } from './waterfall.js';

const leaves = [
  { key: 'sv', name: 'Local jobs', kind: 'SOCIAL_VALUE', points: '12.00', of: '20.00' },
  { key: 'price', name: 'Price', kind: 'PRICE', points: '40.00', of: '40.00' },
  { key: 'q1', name: 'Delivery plan', kind: 'QUALITY', points: '20.00', of: '40.00' },
] as const;
const words = {
  id: 'waterfall',
  title: 'Harbour Trust lost most on quality',
  description: 'Each step starts where the one above ended.',
  kinds: { PRICE: 'Price', QUALITY: 'Quality', SOCIAL_VALUE: 'Social value' },
  criterion: 'Criterion',
  kind: 'Part',
  points: 'Points',
  of: 'Out of',
  total: 'Total',
  share: (points: string, of: string) => `${points} of ${of}`,
};

describe('waterfallSteps', () => {
  it('starts each step where the one before it ended', () => {
    const points = fc.integer({ min: 0, max: 100 });
    const leaf = points.map((value) => ({ ...leaves[0], points: `${value / 10}`, of: '10' }));
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 10 }), (some) => {
        const { steps, end } = waterfallSteps(some);
        const ends = steps.map(({ x, earned }) => x + earned);
        expect([...ends.slice(0, -1)]).toEqual(steps.slice(1).map(({ x }) => expect.closeTo(x, 6)));
        expect(ends.at(-1)).toBeCloseTo(end);
        expect(end).toBeLessThanOrEqual(64.000001);
      }),
    );
  });
});

describe('Waterfall', () => {
  const html = renderToStaticMarkup(<Waterfall leaves={leaves} total="72.00" words={words} />);

  it('walks from price over quality to social value', () => {
    const order = ['>Price<', '>Delivery plan<', '>Local jobs<'].map((name) =>
      html.slice(html.indexOf('<desc')).indexOf(name),
    );
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('ends at the published total, in picture and table', () => {
    expect(html.match(/>72\.00</g)).toHaveLength(2);
    expect(html).not.toContain('style=');
  });
});
