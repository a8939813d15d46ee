import { describe, expect, it } from '@jest/globals';

import { logoIn, lookFaults, wishesIn } from './look-form';

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const fields = { version: '2', displayName: ' Harbourside ', brandColour: '7A1F4B', accentColour: '#858585' };

describe('the form of a look', () => {
  it('is read with spaces off, and a # before each colour', () => {
    expect(wishesIn(formOf({ ...fields, font: 'ARIAL' }))).toEqual({
      ...{ version: 2, displayName: 'Harbourside', brandColour: '#7a1f4b', accentColour: '#858585', font: 'ARIAL' },
    });
  });

  it('takes no font that is not on the list', () => {
    expect(lookFaults(wishesIn(formOf({ ...fields, font: 'comic' })), undefined)).toEqual([
      { field: 'font', key: 'look.fault.font' },
    ]);
  });

  it('names each field that is at fault', () => {
    const wishes = wishesIn(formOf({ ...fields, displayName: '', brandColour: '#777777', font: 'ARIAL' }));
    expect(lookFaults(wishes, new Uint8Array(60)).map(({ field }) => field)).toEqual([
      'displayName',
      'brandColour',
      'logo',
    ]);
  });

  it('reads no logo where none was chosen, and no more of a huge one than shows it to be too large', async () => {
    expect(await logoIn(formOf({ logo: new File([], '') }))).toBeUndefined();
    expect(await logoIn(formOf({ logo: new File([new Uint8Array(90_000)], 'a.png') }))).toHaveLength(20_001);
  });
});
