import type { Design } from './design/design.js';
import type { SampleCase } from './cases/sample-case.js';

/** Price 40, quality 40 in two parts, social value 20 in two parts, of a contract of £200,000. */
export const DESIGN: Design = {
  version: 1,
  method: { kind: 'weighted-sum', precision: 2 },
  tieBreak: ['price'],
  contractValue: '200000.00',
  criteria: [
    { id: 'price', kind: 'price', weight: '40', scoring: { kind: 'lowest-ratio' } },
    {
      ...{ id: 'quality', kind: 'quality', weight: '40' },
      children: [
        { id: 'service', kind: 'quality', weight: '60', scoring: { kind: 'grade', max: '5', minimum: '2' } },
        { id: 'staff', kind: 'quality', weight: '40', scoring: { kind: 'grade', max: '5' } },
      ],
    },
    {
      ...{ id: 'social-value', kind: 'social-value', weight: '20' },
      children: [
        { id: 'sv-value', kind: 'social-value', weight: '50', scoring: { kind: 'sv-relative' } },
        { id: 'sv-method', kind: 'social-value', weight: '50', scoring: { kind: 'grade', max: '5' } },
      ],
    },
  ],
};

/** Price and one grade of ten, nothing else. */
export const simpleDesign = (price: string, quality: string): Design => ({
  version: 1,
  criteria: [
    { id: 'price', kind: 'price', weight: price, scoring: { kind: 'lowest-ratio' } },
    { id: 'quality', kind: 'quality', weight: quality, scoring: { kind: 'grade', max: '100' } },
  ],
});

/** Bids of price and one grade, A, B, C … in this order. */
export const simpleCase = (...bids: readonly (readonly [price: string, quality: string])[]): SampleCase => ({
  name: 'A case',
  bids: bids.map(([price, quality]) => ({ name: price, price, socialValue: '0', grades: { quality } })),
});
