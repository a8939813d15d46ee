import type { RawBundle } from '../laws/raw-bundle.spec-support.js';

/** Price 80, quality 20; A is cheap (f 1 and .5), B is good (f .8 and `quality`/10). */
export function twoBids(quality: string): RawBundle {
  return {
    version: 1,
    method: { kind: 'weighted-sum' },
    criteria: [
      { id: 'price', weight: '80', scoring: { kind: 'lowest-ratio' } },
      { id: 'quality', weight: '20', scoring: { kind: 'grade', max: '10' } },
    ],
    bids: [
      { id: 'A', price: '100.00', grades: { quality: '5' } },
      { id: 'B', price: '125.00', grades: { quality } },
    ],
  };
}

/** The published rank reversal: B leads; without C, A would. */
export const REVERSAL: RawBundle = {
  version: 1,
  method: { kind: 'weighted-sum' },
  criteria: [
    { id: 'price', weight: '50', scoring: { kind: 'lowest-ratio' } },
    { id: 'quality', weight: '50', scoring: { kind: 'grade', max: '100' } },
  ],
  bids: [
    { id: 'A', price: '100', grades: { quality: '60' } },
    { id: 'B', price: '130', grades: { quality: '78' } },
    { id: 'C', price: '60', grades: { quality: '10' } },
  ],
};
