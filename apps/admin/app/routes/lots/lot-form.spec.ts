import { describe, expect, it } from '@jest/globals';

import { emptyLotForm, lotFormIn, lotFormOf, lotInput, toldFaults, typedFaults } from './lot-form';

const sent = (fields: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const NORTH = { version: '3', title: ' The north ', amount: '£1,200.50', vat: 'INCLUDES_VAT' };

describe('the form of a lot', () => {
  it('is read, and told to the API', () => {
    const form = lotFormIn(sent({ ...NORTH, 'start-day': '1', 'start-month': '6', 'start-year': '2099' }));
    expect(typedFaults(form)).toEqual([]);
    expect(lotInput(form)).toEqual({
      ...{ version: 3, title: 'The north', contractStart: '2099-06-01', contractEnd: null },
      estimatedValue: { amount: '1200.50', vat: 'INCLUDES_VAT' },
    });
  });

  it('says nothing of a value or of days that were left empty', () => {
    expect(lotInput({ ...emptyLotForm(1), title: 'The south' })).toEqual({
      ...{ version: 1, title: 'The south', estimatedValue: null, contractStart: null, contractEnd: null },
    });
  });

  it('shows what is kept', () => {
    const value = { amount: '10.00', vat: 'INCLUDES_VAT' } as const;
    expect(lotFormOf({ title: 'A', estimatedValue: value, contractEnd: '2099-05-31' }, 7)).toEqual({
      ...{ version: '7', title: 'A', amount: '10.00', vat: 'INCLUDES_VAT', start: '', end: '2099-05-31', copyOf: '' },
    });
  });

  it.each([
    ['no title', { title: '' }, 'title'],
    ['a title that is too long', { title: 'x'.repeat(2_001) }, 'title'],
    ['a value that is no sum', { amount: 'about ten' }, 'amount'],
    ['a first day that there is not', { start: '2099-02-30' }, 'start'],
    ['a last day that there is not', { end: '2099-13-01' }, 'end'],
    ['no version', { version: 'x' }, undefined],
  ])('with %s is told so at the field', (_, wrong, field) => {
    const form = { ...emptyLotForm(1), title: 'The north', ...wrong };
    expect(typedFaults(form).map((fault) => fault.field)).toEqual([field]);
  });

  it('leads from what the API says to the field', () => {
    const faults = [{ path: '$.contractEnd', message: 'Too early' }];
    expect(toldFaults({ __typename: 'InvalidInput', faults })).toEqual([{ field: 'end', message: 'Too early' }]);
    expect(toldFaults({ __typename: 'Conflict', message: 'x' })).toEqual([{ key: 'changed' }]);
    expect(toldFaults({ __typename: 'NotFound', message: 'Gone' })).toEqual([{ message: 'Gone' }]);
  });
});
