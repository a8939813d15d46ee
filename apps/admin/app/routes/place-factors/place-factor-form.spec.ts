import { describe, expect, it } from '@jest/globals';

import { factorFormIn, type FactoredLot, formOf, rulesOf, unreadFactors } from './place-factor-form';

const HULL = 'E06000010';
const lot = (placeFactors: FactoredLot['placeFactors']): FactoredLot => ({
  ...{ tender: { version: 4 }, places: [{ code: HULL }, { code: 'E01012756' }], placeFactors },
});
const byPlace = { basis: 'PLACE', deciles: [], places: [{ code: HULL, factor: '1.5' }] } as const;
const byDecile = { basis: 'DECILE', deciles: [{ decile: 1, factor: '2' }], places: [] } as const;

function sent(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return factorFormIn(form, [HULL]);
}

describe('the form of place factors', () => {
  it.each([byPlace, byDecile])('asks for what it shows: %j', (kept) =>
    expect(rulesOf(formOf(lot(kept)))).toEqual(kept),
  );

  it('asks for none where a benefit counts the same everywhere', () =>
    expect(rulesOf(formOf(lot(null)))).toEqual({ basis: null, deciles: [], places: [] }));

  it('takes the factors that it goes by, and leaves the others', () => {
    const fields = { version: '4', 'decile.1': ' 2 ', [`place.${HULL}`]: '1.5' };
    expect(rulesOf(sent({ ...fields, basis: 'DECILE' }))).toEqual(byDecile);
    expect(rulesOf(sent({ ...fields, basis: 'PLACE' }))).toEqual(byPlace);
  });

  it.each(['a', '-1', '11', '1,5', '1.23456'])('does not read “%s”', (factor) => {
    expect(unreadFactors(sent({ basis: 'PLACE', [`place.${HULL}`]: factor }))).toEqual([`place.${HULL}`]);
    expect(unreadFactors(sent({ basis: 'DECILE', [`place.${HULL}`]: factor }))).toEqual([]);
  });
});
