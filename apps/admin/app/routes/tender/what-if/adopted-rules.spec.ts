import { choiceOf, designOf, movedWeights, withChoice } from '@commonweal/what-if';
import { describe, expect, it } from '@jest/globals';

import { adoptedRules } from './adopted-rules';
import type { TriedLot } from './tried-lot';

const grade = '{"kind":"grade","max":"5","minimum":"2"}';
const criterion = { kind: 'QUALITY' as const, parentKey: null };
const lot: TriedLot = {
  ...{
    __typename: 'Lot',
    id: 'lot',
    number: 1,
    title: 'Lot',
    estimatedValue: null,
    places: [],
    placeFactors: null,
    sampleBids: { version: 0, cases: [] },
  },
  criteria: [
    { ...criterion, key: 'price', name: 'Price', kind: 'PRICE', weight: '60', scoring: '{"kind":"lowest-ratio"}' },
    { ...criterion, key: 'quality', name: 'Quality', weight: '40', scoring: null },
    { ...criterion, key: 'service', name: 'Service', parentKey: 'quality', weight: '100', scoring: grade },
  ],
  scoring: { method: '{"kind":"weighted-sum"}', precision: 3, tieBreak: ['price'], lastResort: 'A draw' },
  tender: {
    ...{ id: 'tender', reference: 'R', title: 'T', state: 'DRAFT', version: 7, estimatedValue: null },
    ...{ authority: { id: 'ours' }, lots: [{ id: 'lot' }] },
  },
};
const design = designOf({ ...lot.scoring, criteria: lot.criteria, contractValue: null });

describe('what is adopted', () => {
  it('is the lot as it was, as long as nothing was moved', () => {
    const { tieBreak, lastResort, precision, method } = lot.scoring;
    expect(adoptedRules(lot, withChoice(design, choiceOf(design)))).toEqual({
      ...{ lotId: 'lot', tieBreak, lastResort, precision, method, criteria: lot.criteria },
    });
  });

  it('is the weights and the formula that were tried, and nothing else', () => {
    const { weights } = choiceOf(design);
    const formula = { kind: 'linear-to-ceiling', ceiling: '9', target: '0' } as const;
    const tried = { weights: movedWeights(design.criteria, weights, { id: 'price', to: '30' }), formula, figure: null };
    const { criteria } = adoptedRules(lot, withChoice(design, tried));
    expect(criteria.map(({ weight }) => weight)).toEqual(['30', '70', '100']);
    expect(criteria.map(({ scoring }) => scoring)).toEqual([
      '{"kind":"linear-to-ceiling","ceiling":"9","target":"0"}',
      null,
      grade,
    ]);
  });
});
