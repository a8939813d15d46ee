import { dayParts } from '@commonweal/ui';
import { describe, expect, it } from '@jest/globals';

import { editFormIn, fieldOf, readEditForm } from './edit-form';

function formOf(entries: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return editFormIn(form);
}

const sound = { title: 'Ours', version: '3', basis: 'TOTAL_SCORE', targetKind: 'PER_POUND', rate: '0.2' };

const day = (name: string, date: string) =>
  Object.fromEntries(Object.entries(dayParts(date)).map(([part, text]) => [`${name}-${part}`, text]));

describe('the form of a framework', () => {
  it('is read into what shall be saved', () => {
    const lines = {
      weights: '100000 | | 20\r\n',
      factors: '1 | 1.5',
      themes: 'T | Work\r\n- O | Jobs\r\n-- C | Local | | jobs-local',
    };
    const { input, faults } = readEditForm('id', formOf({ ...sound, ...lines, ...day('validFrom', '2026-4-1') }));
    expect(faults).toEqual([]);
    expect(input).toMatchObject({
      ...{ frameworkId: 'id', version: 3, title: 'Ours', titleCy: null, validFrom: '2026-04-01', validTo: null },
      ...{ target: { kind: 'PER_POUND', rate: '0.2' }, placeFactors: [{ decile: 1, factor: '1.5' }] },
      minimumWeights: [{ fromValue: '100000', belowValue: null, percent: '20', basis: 'TOTAL_SCORE' }],
      themes: [
        { outcomes: [{ criteria: [{ measures: [{ setKey: 'commonweal-open-measures', code: 'jobs-local' }] }] }] },
      ],
    });
  });

  it('tells each line that cannot be read, by its field', () => {
    const wrong = { weights: '20', factors: 'one', themes: '- O | Jobs', ...day('validTo', '2026-2-30') };
    const { input, faults } = readEditForm('id', formOf({ ...sound, ...wrong }));
    expect(input).toBeNull();
    expect(faults.map(({ field }) => field)).toEqual(['validTo', 'weights', 'factors', 'themes']);
  });

  it('finds the field of a fault', () => {
    expect(
      ['$.themes[0].code', '$.minimumWeights[1].percent', '$.titleCy', '$.title', '$.target.rate'].map(fieldOf),
    ).toEqual([...['themes', 'weights', 'titleCy', 'title', 'rate']]);
  });
});
