import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatLocalDate, localDate } from '@commonweal/calendar';

import { catalogue, things } from '../catalogue/catalogue.js';
import { type Pattern, patternOf, type Place, type PlaceKind } from './pattern.js';
import { readings } from './translation.js';
import { SOURCE, welshOf } from './welsh-of.js';

const said = (message: string) =>
  welshOf(message)
    ?.map(({ text, isEnglish }) => (isEnglish ? `[${text}]` : text))
    .join('') ?? null;

describe('a message in Welsh', () => {
  it.each([
    ['Set a deadline', 'Pennwch ddyddiad cau'],
    ['Enter a title', 'Rhowch deitl'],
    ['Shorten the title to 200 characters: it has 1,230', 'Byrhewch y teitl i 200 nod: mae ganddo 1,230'],
    ['Choose Friday 13 March 2026 or later.', 'Dewiswch Dydd Gwener 13 Mawrth 2026 neu’n hwyrach.'],
    ['$.method.kind must be an object.', '$.method.kind rhaid iddo fod yn wrthrych.'],
    [
      'The lot cannot be scored as it stands. $.a: is missing.; $.b[2]: must be 1.',
      'Ni ellir sgorio’r lot fel y mae. $.a: ar goll.; $.b[2]: rhaid iddo fod yn 1.',
    ],
    ['Line 3, column “value”: At most 60 characters', 'Llinell 3, colofn “[value]”: 60 nod ar y mwyaf'],
    [
      'A valid invoice is paid within 30 days. Enter 30 days or fewer. (Procurement Act 2023, s.68)',
      'Telir anfoneb ddilys o fewn 30 diwrnod. Rhowch 30 diwrnod neu lai. ([Procurement Act 2023, s.68])',
    ],
    [
      'In the tender notice (UK4): Enter the town. The postal address has a town. (Procurement Regulations 2024, reg. 19(2)(c))',
      'Yn yr hysbysiad tendro (UK4): Rhowch y dref. Mae tref yn y cyfeiriad post. ([Procurement Regulations 2024, reg. 19(2)(c)])',
    ],
    [
      'A draft tender cannot do “close”. From here it can become: published, abandoned.',
      'Ni ellir gwneud hyn: mae’r tendr yn ddrafft. O’r fan hon gall fod wedi’i gyhoeddi, wedi’i adael.',
    ],
  ])('of “%s”', (message, welsh) => expect(said(message)).toBe(welsh));

  it('keeps what somebody typed, whatever it says, and marks it', () => {
    expect(said('Netherby said that it needs “Set a deadline”, and this is not answered yet.')).toBe(
      'Dywedodd [Netherby] fod arno angen “[Set a deadline]”, ac nid yw hyn wedi’i ateb eto.',
    );
  });

  it.each(['', 'Hello', 'Set a deadline soon', 'Enter the moon', 'Set a deadline. Hello.', 'Use at most ten stages'])(
    'is not there for “%s”',
    (message) => expect(said(message)).toBeNull(),
  );
});

/** A word that begins no sentence and ends none. */
const word = fc.stringMatching(/^[A-Z][a-z]{3,8}x$/);
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });

const FILLINGS: Readonly<Record<PlaceKind, fc.Arbitrary<string>>> = {
  n: fc.nat(1_000_000).map((number) => number.toLocaleString('en-GB')),
  code: fc.stringMatching(/^[A-Z]\d{8}$/),
  path: fc.stringMatching(/^\$\.[a-z]{1,8}\[\d\]$/),
  date: day.map((date) => formatLocalDate(localDate(date.toISOString().slice(0, 10)))),
  words: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  thing: fc.constantFrom(...Object.keys(things)),
  things: fc.constantFrom('draft, published', 'lead, evaluator'),
  said: fc.constantFrom('Set a deadline', 'It binds central government.', 'Use at most 3 stages'),
};

const filled = ({ texts, places }: Pattern): fc.Arbitrary<string> =>
  fc
    .tuple(...places.map(({ kind }: Place) => FILLINGS[kind]))
    .map((values) => texts.map((text, at) => text + (values[at] ?? '')).join(''));

describe('the catalogue', () => {
  it.each(Object.keys(catalogue))('has one reading of “%s”', (english) => {
    fc.assert(
      fc.property(filled(patternOf(english)), (sentence) => {
        expect(readings(sentence, SOURCE)).toHaveLength(1);
      }),
      { numRuns: 8 },
    );
  });

  it('fills in nothing in Welsh that the English has not', () => {
    for (const [english, welsh] of Object.entries(catalogue)) {
      const known = patternOf(english).places.map(({ name }) => name);
      expect(known).toEqual(expect.arrayContaining(patternOf(welsh).places.map(({ name }) => name)));
    }
  });

  it('leaves out only what a Welsh sentence does without: the name of an action', () => {
    const short = Object.entries(catalogue).filter(
      ([english, welsh]) => new Set(namesIn(welsh)).size < new Set(namesIn(english)).size,
    );
    for (const [english] of short) expect(english).toContain('cannot do “{code}”');
  });

  it('uses no straight apostrophe, and none of the words that we do not say', () => {
    for (const welsh of Object.values(catalogue)) expect(welsh).not.toMatch(/\w'\w|os gwelwch yn dda|annilys/i);
  });
});

const namesIn = (sentence: string) => patternOf(sentence).places.map(({ name }) => name);
