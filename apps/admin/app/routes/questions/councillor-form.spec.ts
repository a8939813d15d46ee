import { describe, expect, it } from '@jest/globals';

import { councillorFormIn, isDayOrNothing, meantWard } from './councillor-form';

const wardOf = (code: string, name: string) => ({ code, name, authorityName: 'Harbourside' });
const docks = wardOf('E05999001', 'Old Docks');
const other = wardOf('E05000009', 'Old Docks');
const east = wardOf('E05999003', 'Old Docks East');

describe('the ward that somebody means', () => {
  it.each([
    { by: 'its code', typed: { ward: 'e05999001' }, found: [], code: 'e05999001' },
    { by: 'its name, however it is written', typed: { ward: 'OLD DOCKS' }, found: [docks, east], code: docks.code },
    { by: 'the only name that was found', typed: { ward: 'Docks E' }, found: [east], code: east.code },
    {
      ...{ by: 'what was chosen of several', typed: { ward: 'Old Docks', wardCode: other.code } },
      ...{ found: [docks, other], code: other.code },
    },
  ])('is known by $by', ({ typed, found, code }) => {
    expect(meantWard({ wardCode: '', ...typed }, found)).toEqual({ code });
  });

  it.each([
    { when: 'several have the name', ward: 'Old Docks', found: [docks, other, east], choices: [docks, other] },
    { when: 'several begin with it', ward: 'Old', found: [docks, east], choices: [docks, east] },
    { when: 'none is found', ward: 'Zeppelin', found: [], choices: [] },
  ])('is asked for when $when', ({ ward, found, choices }) => {
    expect(meantWard({ ward, wardCode: 'E05000001' }, found)).toEqual({ choices });
  });
});

it('a last day in office is a day, or not said', () => {
  expect(['', '2026-05-07', '2026-02-30', 'x'].map(isDayOrNothing)).toEqual([true, true, false, false]);
});

it('a councillor is read from the fields of the form', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['name', ' Mair '],
    ['ended-day', '7'],
    ['ended-month', '5'],
    ['ended-year', '2026'],
  ] as const)
    form.set(name, value);
  expect(councillorFormIn(form)).toMatchObject({ name: 'Mair', ended: '2026-05-07', email: '' });
});
