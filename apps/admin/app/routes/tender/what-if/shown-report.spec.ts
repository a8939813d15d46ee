import { designOf, whatIf } from '@commonweal/what-if';
import { describe, expect, it } from '@jest/globals';

import { bidNames, shownBids, shownLeaves, shownSweep } from './shown-report';
import type { TriedLot } from './tried-lot';

const criterion = { parentKey: null, weight: '50' };
const lot: TriedLot = {
  ...{
    __typename: 'Lot',
    id: 'lot',
    number: 1,
    title: 'Lot',
    estimatedValue: null,
    places: [],
    placeFactors: null,
    sampleBids: null,
  },
  criteria: [
    { ...criterion, key: 'price', name: 'Price', kind: 'PRICE', scoring: '{"kind":"lowest-ratio"}' },
    { ...criterion, key: 'quality', name: 'Quality', kind: 'QUALITY', scoring: '{"kind":"grade","max":"100"}' },
  ],
  scoring: { method: '{"kind":"weighted-sum"}', precision: 2, tieBreak: [], lastResort: null },
  tender: {
    ...{ id: 'tender', reference: 'R', title: 'T', state: 'DRAFT', version: 1, estimatedValue: null },
    ...{ authority: { id: 'ours' }, lots: [{ id: 'lot' }] },
  },
};
const shown = {
  name: 'A case',
  bids: [
    { name: 'Cheap', price: '100', socialValue: '0', grades: { quality: '50' } },
    { name: 'Good', price: '125', socialValue: '0', grades: { quality: '100' } },
  ],
};
const design = designOf({ ...lot.scoring, criteria: lot.criteria, contractValue: null });
const outcome = whatIf({ design, cases: [shown], criterion: 'quality', shown: 0 });
const report = outcome.ok ? outcome.value : null;

describe('a report on the page', () => {
  it('names bids by letter and name, best first, with what they asked', () => {
    const bids = report ? shownBids({ lot, report, names: bidNames(shown), shown }) : [];
    expect(bids.map(({ supplierName, price, total }) => [supplierName, price?.amount, total])).toEqual([
      ['B. Good', '125', '90.00'],
      ['A. Cheap', '100', '75.00'],
    ]);
  });

  it('has the leaves with their names and what they are worth', () => {
    expect(report && shownLeaves({ lot, report }).map(({ name, effectiveWeight }) => [name, effectiveWeight])).toEqual([
      ['Price', '50'],
      ['Quality', '50'],
    ]);
  });

  it('says of each crossing who is ahead above it, whichever side of the tried weight it lies on', () => {
    // 100 − 0.5 w against 80 + 0.2 w meet at 200/7, below the tried 50.
    const sweep = report && shownSweep({ lot, report });
    expect(sweep?.crossings).toMatchObject([{ weight: '28.571428571429', aheadAboveKey: 'B', aheadBelowKey: 'A' }]);
    expect(sweep?.publishedWeight).toBe('50');
  });
});
