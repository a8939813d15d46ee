import { describe, expect, it } from '@jest/globals';

import { caseFormIn, fieldOfFault, filledCase, formOfCase, unreadFields } from './case-form';

const bid = (name: string) => ({ name, price: '1', socialValue: '2', grades: { quality: '3' } });

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('the form of a case', () => {
  it('shows an empty row for one bid more, as long as there may be one', () => {
    const two = { name: 'A case', bids: [bid('One'), bid('Two')] };
    expect(formOfCase(two, 3).rows.map(({ name }) => name)).toEqual(['One', 'Two', '']);
    expect(formOfCase(two, 2).rows).toHaveLength(2);
  });

  it('takes rows without a name for no bids, and what is left empty for nothing said', () => {
    const rows = {
      ...{ 'b0-name': 'One', 'b0-price': ' 10 ', 'b0-value': '', 'b0-g-quality': '3' },
      ...{ 'b1-name': ' ', 'b1-price': '20' },
      ...{
        'b2-name': 'Three',
        'b2-price': '£3,000.50',
        'b2-value': '5,000',
        'b2-g-quality': '',
        'b2-place': 'E06000010',
      },
    };
    const form = caseFormIn(sent({ name: 'A case', ...rows }), ['quality'], 12);
    expect(form.rows).toHaveLength(3);
    expect(filledCase(form)).toEqual({
      filled: {
        name: 'A case',
        bids: [
          { name: 'One', price: '10', socialValue: '0', grades: { quality: '3' } },
          { name: 'Three', price: '3000.50', socialValue: '5000', place: 'E06000010', grades: {} },
        ],
      },
      places: [0, 2],
    });
  });
});

it('tells of what is no number where it was typed, and of nothing in a row that is no bid', () => {
  const rows = {
    ...{ 'b0-name': 'One', 'b0-price': '1,00', 'b0-value': '', 'b0-g-quality': 'good' },
    ...{ 'b1-name': '', 'b1-price': 'many' },
    ...{ 'b2-name': 'Three', 'b2-price': '', 'b2-value': '1e3', 'b2-g-quality': '' },
  };
  const faults = unreadFields(caseFormIn(sent({ name: '', ...rows }), ['quality'], 12));
  expect(faults.map(({ field }) => field)).toEqual(['b0-price', 'b0-g-quality', 'b2-price', 'b2-value']);
});

describe('a fault of the api', () => {
  const filled = { filled: { name: 'A case', bids: [bid('One'), bid('Three')] }, places: [0, 2] };

  it.each([
    ['$.cases[3].name', 'name'],
    ['$.cases[3].bids', 'name'],
    ['$.cases[3].bids[1].price', 'b2-price'],
    ['$.cases[3].bids[1].socialValue', 'b2-value'],
    ['$.cases[3].bids[1].place', 'b2-place'],
    ['$.cases[3].bids[0].grades[0].grade', 'b0-g-quality'],
  ])('at %s belongs to the field %s', (path, field) => {
    expect(fieldOfFault(path, filled)).toBe(field);
  });
});
