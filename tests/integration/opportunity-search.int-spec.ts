import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Row, SearchWorld } from './search-world.js';

/** Published one after the other: the last one is the newest. */
const ROWS: readonly Row[] = [
  { title: 'Cleaning of schools', cpv: ['90910000'], places: ['E01000099'], pence: 5_000_000, deadline: '2099-01-10' },
  { title: 'Care at home', description: 'Befriending of older people', cpv: ['85310000'], vcse: true, pence: 100 },
  { title: 'Gwasanaethau tŷ bach', cpv: ['90900000'], places: ['E12000099'], deadline: '2098-12-31', pence: null },
  {
    title: 'Road surfacing',
    cpv: ['45233220'],
    places: ['E09000099'],
    pence: 900_000_000,
    deadline: '2100-06-01',
    sme: true,
  },
  { title: 'Domiciliary transport', cpv: ['60130000', '85000000'], places: ['E05000099'], pence: null },
  { title: 'Secret draft of cleaning', cpv: ['90910000'], state: 'DRAFT' },
];

describe('searching opportunities', () => {
  let world: SearchWorld;
  beforeAll(async () => {
    world = await SearchWorld.start();
    for (const row of ROWS) await world.publish(row);
  });
  afterAll(() => world?.end());

  it.each([
    ['another ending of an English word', 'cleaned', ['Cleaning of schools']],
    ['the beginning of a word', 'domic', ['Domiciliary transport']],
    ['the middle of a word', 'urfac', ['Road surfacing']],
    ['a word of the description', 'befriend', ['Care at home']],
    ['a Welsh word with its accents', 'tŷ', ['Gwasanaethau tŷ bach']],
    ['a Welsh word without its accents', 'TY', ['Gwasanaethau tŷ bach']],
    ['a misspelt word', 'tranpsort', ['Domiciliary transport']],
    ['a misspelt Welsh word', 'gwasanaetau', ['Gwasanaethau tŷ bach']],
    ['two words that both are there', 'schools cleaning', ['Cleaning of schools']],
    ['two words of which one is not', 'cleaning zeppelins', []],
    ['the reference', 'cw-ref3', ['Road surfacing']],
    ['a short word that is there', 'of', ['Cleaning of schools', 'Care at home'].toReversed()],
    ['signs alone', '%_\'"\\', []],
    ['what tsquery takes for an operator', 'home & !care | <->', ['Care at home']],
  ])('finds by %s', async (_, words, found) => expect(await world.titles({ words })).toEqual(found));

  it('finds all by the buyer, newest first, and no draft', async () => {
    expect(await world.titles({ words: 'mereside' })).toEqual(
      ROWS.slice(0, 5)
        .map(({ title }) => title)
        .toReversed(),
    );
    expect(await world.list({})).toMatchObject({ totalCount: 5 });
  });

  it.each([
    [
      'a division of the CPV, and what is below it',
      { cpv: ['90000000'] },
      ['Gwasanaethau tŷ bach', 'Cleaning of schools'],
    ],
    ['a code with its check digit', { cpv: ['85310000-5'] }, ['Care at home']],
    ['either of two codes', { cpv: ['45', '8531'] }, ['Road surfacing', 'Care at home']],
    ['a code below which there is none', { cpv: ['45233221'] }, []],
    [
      'a ward, and what lies in it',
      { place: 'E05000099', placeReach: 'WITHIN' },
      ['Domiciliary transport', 'Cleaning of schools'],
    ],
    [
      'a ward, and all of the larger places that contain it',
      { place: 'E05000099' },
      ['Domiciliary transport', 'Road surfacing', 'Gwasanaethau tŷ bach', 'Cleaning of schools'],
    ],
    [
      'only all of the larger places that contain a ward',
      { place: 'E05000099', placeReach: 'AROUND' },
      ['Road surfacing', 'Gwasanaethau tŷ bach'],
    ],
    [
      'another ward of the borough, but not its neighbour',
      { place: 'E05000098' },
      ['Road surfacing', 'Gwasanaethau tŷ bach'],
    ],
    ['a borough and a word', { place: 'E09000099', words: 'road' }, ['Road surfacing']],
    ['nothing around a region, in which nothing is larger', { place: 'E12000099', placeReach: 'AROUND' }, []],
    ['a place that none is in', { place: 'E09000001' }, []],
    ['a least value', { valueFrom: '50000' }, ['Road surfacing', 'Cleaning of schools']],
    ['a least value, to the penny', { valueFrom: '50000.01' }, ['Road surfacing']],
    ['values between', { valueFrom: '1', valueTo: '50000.00' }, ['Care at home', 'Cleaning of schools']],
    [
      'a latest deadline',
      { closingAfter: '2098-06-01T00:00:00Z', closingBefore: '2099-01-01T00:00:00Z' },
      ['Gwasanaethau tŷ bach'],
    ],
    ['what suits the voluntary sector', { isVcseFriendly: true }, ['Care at home']],
    ['what suits small enterprises', { isSmeFriendly: true }, ['Road surfacing']],
    ['what suits both', { isSmeFriendly: true, isVcseFriendly: true }, []],
    [
      'several of these together',
      { words: 'clean', cpv: ['90'], place: 'E12000099', valueTo: '60000' },
      ['Cleaning of schools'],
    ],
    ['several that none has together', { words: 'clean', isVcseFriendly: true }, []],
  ])('narrows by %s', async (_, filter, found) => {
    expect(await world.titles(filter)).toEqual(found);
    expect((await world.list(filter))['totalCount']).toBe(found.length);
  });

  it.each([
    ['no CPV code', { cpv: ['abc'] }],
    ['a pattern', { cpv: ['85%'] }],
    ['no place', { place: 'Manchester' }],
    ['a sum below nothing', { valueFrom: '-1' }],
  ])('refuses %s', async (_, filter) => {
    await expect(world.list(filter)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('finds what was amended by its new words, and no more by the old', async () => {
    await world.owner.query(
      `update tender set title = 'Gritting of roads', description = 'In winter' where title = 'Road surfacing'`,
    );
    expect(await world.titles({ words: 'gritting' })).toEqual(['Gritting of roads']);
    expect(await world.titles({ words: 'surfacing', valueFrom: '1' })).toEqual([]);
    await world.owner.query(`update tender set title = 'Road surfacing' where title = 'Gritting of roads'`);
  });
});
