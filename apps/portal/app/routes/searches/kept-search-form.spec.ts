import { describe, expect, it } from '@jest/globals';

import { faultAtPath, keptSearchForm } from './kept-search-form';

const sent = (answers: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers)) form.set(name, value);
  return keptSearchForm(form);
};

describe('the form that keeps a search', () => {
  it('has a name, an organisation, and mail each morning unless told', () => {
    expect(sent({ name: ' Care ', organisation: 'o1' })).toEqual({
      sent: { name: 'Care', organisationId: 'o1', alerts: 'DAILY' },
      faults: [],
    });
    expect(sent({ name: 'Care', organisation: 'o1', alerts: 'NEVER' }).sent.alerts).toBe('NEVER');
    expect(sent({ name: 'Care', organisation: 'o1', alerts: 'x' }).sent.alerts).toBe('DAILY');
  });

  it.each([
    ['no name', { name: ' ', organisation: 'o1' }, ['name']],
    ['a name that is too long', { name: 'x'.repeat(101), organisation: 'o1' }, ['name']],
    ['no organisation', { name: 'Care' }, ['organisation']],
  ])('is refused with %s', (_, answers, fields) => {
    expect(sent(answers).faults.map(({ field }) => field)).toEqual(fields);
  });

  it.each([
    ['$.name', 'name'],
    ['$.organisationId', 'many'],
    ['$.search.cpv[0]', 'empty'],
    [undefined, 'refused'],
  ])('says of %s: %s', (path, words) => expect(faultAtPath(path).words).toBe(words));
});
