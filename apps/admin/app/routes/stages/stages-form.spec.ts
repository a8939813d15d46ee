import { describe, expect, it } from '@jest/globals';

import { edited, type StageRow, type StagesForm, rowOf, stagesFormIn, stagesOf } from './stages-form';

const row = (more: Partial<StageRow> = {}): StageRow => ({
  ...{ kind: 'ROUND', name: 'Round', day: '2027-03-26', time: '12:00', most: '' },
  ...more,
});
const form = (...rows: StageRow[]): StagesForm => ({ version: '3', rows });
const names = ({ rows }: StagesForm) => rows.map(({ name }) => name);
const three = form(row({ name: 'a' }), row({ name: 'b' }), row({ name: 'c' }));

describe('the form of the stages', () => {
  it('reads back what it shows, by London clocks on both sides of a change', () => {
    for (const deadline of ['2027-03-26T12:00:00.000Z', '2027-03-29T11:00:00.000Z', null]) {
      const kept = { kind: 'PARTICIPATION', name: 'Ask', deadline, mostSuppliers: 5 } as const;
      expect(stagesOf(form(rowOf(kept)))).toEqual([kept]);
    }
  });

  it('reads what was sent, ten rows at most', () => {
    const sent = new FormData();
    for (const [name, value] of [
      ...[['version', '3'] as const, ['rows', '99'] as const, ['stages.0.kind', 'ROUND'] as const],
      ...[['stages.0.name', ' Talks '] as const, ['stages.0.deadline-day', '26'] as const],
      ...[['stages.0.deadline-month', '3'] as const, ['stages.0.deadline-year', '2027'] as const],
      ['stages.0.time', '17:00'] as const,
    ])
      sent.set(name, value);
    const { rows, version } = stagesFormIn(sent);
    expect([version, rows.length, rows[0]]).toEqual(['3', 10, row({ name: 'Talks', time: '17:00' })]);
  });

  it.each([
    ['a day that is none', { day: '2027-02-30' }, ['deadline', 'day']],
    ['a time that is none', { time: 'noon' }, ['time', 'time']],
    ['a time that the clocks leave out', { day: '2027-03-28', time: '01:30' }, ['time', 'time']],
    ['a number that is none', { most: 'five' }, ['mostSuppliers', 'whole']],
    ['a stage without a name', { name: '' }, ['name', 'name']],
  ] as const)('tells of %s at its field', (_, more, [name, key]) =>
    expect(stagesOf(form(row(more)))).toEqual({ faults: [{ field: `stages.0.${name}`, key }] }),
  );

  it('adds a stage before the last, moves one up and takes one out', () => {
    expect(names(edited(three, 'add'))).toEqual(['a', 'b', '', 'c']);
    expect(names(edited(three, 'up:2'))).toEqual(['a', 'c', 'b']);
    expect(names(edited(three, 'remove:0'))).toEqual(['b', 'c']);
    expect(edited(form(), 'add').rows).toMatchObject([{ kind: 'FINAL_TENDERS' }]);
  });

  it.each(['up:0', 'up:7', 'remove:9', 'save', 'look', 'up'])('leaves it as it is at %s', (wish) =>
    expect(edited(three, wish)).toEqual(three),
  );
});
