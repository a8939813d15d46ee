import { describe, expect, it } from '@jest/globals';

import { faultyFields, readProgramForm } from './program-form';

function formOf(...entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('the form of a new program', () => {
  it('is read as it was filled in', () => {
    const form = formOf(
      ...([
        ['name', ' Contracts register '],
        ['kind', 'API_KEY'],
        ['scopes', 'BIDS_READ'],
        ['scopes', 'TENDERS_READ'],
        ['lifetime', '90'],
      ] as const),
    );
    const read = readProgramForm(form);
    expect(read).toEqual({
      ...{ name: 'Contracts register', kind: 'API_KEY', lifetimeDays: 90 },
      scopes: ['TENDERS_READ', 'BIDS_READ'],
    });
    expect(faultyFields(read)).toEqual([]);
  });

  it('takes nothing that it does not offer', () => {
    const read = readProgramForm(formOf(['name', 'x'], ['kind', 'ROOT'], ['scopes', 'ALL'], ['lifetime', '99999']));
    expect(read.lifetimeDays).toBe(365);
    expect(faultyFields(read)).toEqual(['kind', 'scopes']);
    expect(faultyFields(readProgramForm(formOf()))).toEqual(['name', 'kind', 'scopes']);
  });
});
