import { describe, expect, it } from '@jest/globals';

import { EMPTY_ROUND, roundFormIn, roundInput } from './round-form';

const filled = {
  ...{ ...EMPTY_ROUND, area: 'E06999001', title: 'What matters?', ballotKind: 'RANKED', mostChoices: '3' },
  ...{ opens: '2026-07-01', closes: '2026-12-11', needs: 'A bus | Bws\n\n A bench \n' },
};

describe('a round that somebody opens', () => {
  it('begins at nine and ends at five by London’s clocks, with a need a line', () => {
    expect(roundInput(filled)).toEqual({
      ...{ area: 'E06999001', title: 'What matters?', titleCy: null, ballotKind: 'RANKED', mostChoices: 3 },
      ...{ opensAt: '2026-07-01T08:00:00.000Z', closesAt: '2026-12-11T17:00:00.000Z' },
      needs: [
        { title: 'A bus', titleCy: 'Bws' },
        { title: 'A bench', titleCy: null },
      ],
    });
  });

  it('names each field that cannot be read', () => {
    expect(roundInput({ ...filled, ballotKind: '', mostChoices: 'many', opens: '2026-02-30', closes: '' })).toEqual({
      faults: [
        { field: 'ballotKind', key: 'kind' },
        { field: 'mostChoices', key: 'number' },
        { field: 'opens', key: 'day' },
        { field: 'closes', key: 'day' },
      ],
    });
  });

  it('is read from the fields of its form', () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      area: ' E06999001 ',
      'opens-day': '1',
      'opens-month': '7',
      'opens-year': '2026',
    }))
      form.set(name, value);
    expect(roundFormIn(form)).toMatchObject({ area: 'E06999001', opens: '2026-07-01', closes: '', title: '' });
  });
});
