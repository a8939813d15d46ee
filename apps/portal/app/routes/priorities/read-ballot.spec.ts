import { describe, expect, it } from '@jest/globals';

import { ballotIn } from './read-ballot';

const needs = [
  { id: 'bus', number: 1 },
  { id: 'club', number: 2 },
  { id: 'room', number: 5 },
];

function form(...fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

const ticks = (...ids: string[]) =>
  ballotIn(form(...ids.map((id) => ['choice', id] as const)), { ballotKind: 'APPROVAL', mostChoices: 2, needs });
const places = (...given: readonly (readonly [string, string])[]) =>
  ballotIn(form(...given), { ballotKind: 'RANKED', mostChoices: 2, needs });

describe('a ballot of ticks', () => {
  it('names what was ticked, and nothing that is not asked', () => {
    expect(ticks('room', 'bus', 'other')).toMatchObject({ choices: ['bus', 'room'], faults: [] });
  });

  it('has at least one tick and at most as many as may be', () => {
    expect(ticks().faults).toEqual([{ field: 'choice', key: 'none' }]);
    expect(ticks('room', 'bus', 'club')).toMatchObject({
      faults: [{ field: 'choice', key: 'tooMany' }],
      given: { bus: 'yes', club: 'yes', room: 'yes' },
    });
  });
});

describe('a ballot in order', () => {
  it('names needs by their places', () => {
    expect(places(['place-1', '2'], ['place-2', ''], ['place-5', '1'])).toMatchObject({
      ...{ choices: ['room', 'bus'], faults: [] },
      given: { bus: '2', room: '1' },
    });
  });

  it('has a first place', () => {
    expect(places(['place-1', '']).faults).toEqual([{ field: 'place-1', key: 'none' }]);
    expect(places(['place-5', '2']).faults).toEqual([{ field: 'place-5', key: 'gap', place: 1 }]);
  });

  it('gives each place once', () => {
    expect(places(['place-1', '1'], ['place-2', '1']).faults).toEqual([{ field: 'place-2', key: 'twice', place: 1 }]);
  });

  it('takes no place that there is not', () => {
    expect(places(['place-1', '3'], ['place-2', '1'])).toMatchObject({ choices: ['club'], faults: [] });
  });
});
