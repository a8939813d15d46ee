import type { Design } from '@commonweal/what-if';
import { describe, expect, it } from '@jest/globals';

import { trialAddress } from './trial-address';
import { readTrial } from './tried-in-address';

const design: Design = {
  version: 1,
  contractValue: '100000.00',
  criteria: [
    { id: 'price', weight: '60', scoring: { kind: 'lowest-ratio' } },
    { id: 'sv', weight: '40', scoring: { kind: 'sv-relative' } },
  ],
};
const known = { design, top: ['price', 'sv'], usual: 'sv', cases: 8 };
const read = (address: string) => readTrial(new URLSearchParams(address), known);

describe('what an address asks to be tried', () => {
  it('is what the draft has, as far as nothing is asked', () => {
    expect(read('')).toEqual({
      tried: {
        choice: { weights: { price: '60', sv: '40' }, formula: { kind: 'lowest-ratio' }, figure: null },
        ...{ criterion: 'sv', shown: 0 },
      },
      faults: [],
    });
  });

  it('is written as it is read', () => {
    const { tried } = read('w-price=55&w-sv=45&formula=linear-to-ceiling&ceiling=90000&target=10&move=price&case=3');
    expect(tried).toMatchObject({
      criterion: 'price',
      shown: 2,
      choice: { formula: { ceiling: '90000', target: '10' } },
    });
    expect(readTrial(trialAddress(tried), known).tried).toEqual(tried);
  });

  it('takes pounds as people type them', () => {
    expect(read('formula=linear-to-ceiling&ceiling=£90,000&target=1,000').tried.choice.formula).toMatchObject({
      ...{ ceiling: '90000', target: '1000' },
    });
  });

  it('has a ceiling to begin with: a fifth above the estimated value', () => {
    expect(read('formula=linear-to-ceiling').tried.choice.formula).toEqual({
      ...{ kind: 'linear-to-ceiling', ceiling: '120000', target: '0' },
    });
  });

  it('says what weights make that do not make 100, where they stand', () => {
    expect(read('w-price=90&w-sv=40').faults).toEqual([{ field: 'w-price', words: 'sum', values: { total: '130' } }]);
  });

  it('names each field that cannot be read', () => {
    expect(read('w-sv=a lot&formula=linear-to-ceiling&ceiling=1,00').faults).toEqual([
      { field: 'w-sv', words: 'weight' },
      { field: 'ceiling', words: 'amount' },
    ]);
  });

  it('never is a case, a criterion or a formula that is not there', () => {
    expect(read('case=9&move=nothing&formula=bands').tried).toEqual(read('').tried);
  });
});

describe('a method that weighs the price itself', () => {
  it('is tried with another figure', () => {
    const perPoint: Design = {
      ...design,
      method: { kind: 'willingness-to-pay', perPoint: '10' },
      criteria: design.criteria.slice(1).map((one) => ({ ...one, weight: '100' })),
    };
    const { tried, faults } = readTrial(new URLSearchParams('figure=1e3'), { ...known, design: perPoint });
    expect(tried.choice).toMatchObject({ figure: '1e3', formula: null });
    expect(faults).toEqual([{ field: 'figure', words: 'amount' }]);
  });
});
