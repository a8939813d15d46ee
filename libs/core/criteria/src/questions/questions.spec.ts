import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { countWords, wordsOver } from './count-words.js';
import { askedQuestions } from './question.js';
import { movedInList } from './question-list.js';
import { readingOf } from './reading.js';
import { syllables } from './syllables.js';
import { writtenIn } from './written-in.js';

const word = fc.stringMatching(/^[a-zŵŷ0-9][a-z0-9’'-]{0,8}$/);
const gap = fc.constantFrom(' ', '  ', '\n', '\t', '\u00A0', ' – ', '\u200B', ' ... ');

describe('words', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['Hot meals – every day, 7 days a week.', 8],
    ['day-to-day care', 2],
    ['Bydd ein gwasanaeth ar gael bob dydd', 7],
    ['one\u00A0two\u2003three', 3],
    ['• one\n• two', 2],
  ])('of %p are %p', (text, expected) => expect(countWords(text)).toBe(expected));

  it('are counted the same whatever stands between them, and add up', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), gap, (words, between) => {
        expect(countWords(words.join(between))).toBe(words.length);
        expect(countWords(words.join(between).normalize('NFD'))).toBe(words.length);
      }),
    );
  });

  it('are too many by exactly those over the limit', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.nat(60), (words, limit) => {
        const over = wordsOver(words.join(' '), limit);
        expect(over).toBe(Math.max(0, words.length - limit));
        expect(wordsOver(words.slice(0, words.length - over).join(' '), limit)).toBe(0);
      }),
    );
  });

  it('have no end where there is no limit', () => expect(wordsOver('one two', null)).toBe(0));
});

describe('what is asked', () => {
  const question = (wordLimit: number) => ({ text: 'How?', help: '', wordLimit });
  const graded = { kind: 'grade' };

  it('is each question of each graded criterion, in their order; a criterion without one is a question itself', () => {
    const criteria = [
      { key: 'price', scoring: { kind: 'min-max' }, questions: [] },
      { key: 'care', scoring: graded, questions: [question(300), question(200)] },
      { key: 'staff', scoring: graded },
      { key: 'quality', scoring: null },
    ];
    expect(askedQuestions(criteria)).toEqual([
      { criterionKey: 'care', number: 1, wordLimit: 300 },
      { criterionKey: 'care', number: 2, wordLimit: 200 },
      { criterionKey: 'staff', number: 1, wordLimit: null },
    ]);
  });

  it('can be put in another order and back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(10), (list, index) => {
        const later = movedInList(list, index, 1);
        expect(movedInList(later, index, 1)).toEqual(list);
        expect([...later].sort()).toEqual([...list].sort());
      }),
    );
    expect(movedInList(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(movedInList(['a', 'b'], 1, -1)).toEqual(['b', 'a']);
  });
});

describe('syllables', () => {
  it.each([
    ...[['the', 1] as const, ['time', 1] as const, ['times', 1] as const, ['people', 2] as const],
    ...[['services', 3] as const, ['needed', 2] as const, ['placed', 1] as const, ['while', 1] as const],
    ...[['doing', 2] as const, ['social', 2] as const, ['material', 4] as const, ['community', 4] as const],
    ...[['safeguarding', 4] as const, ['organisation', 5] as const, ['7', 1] as const],
  ])('of %s are about %d', (text, expected) => expect(syllables(text)).toBe(expected));
});

describe('how hard a text is to read', () => {
  const plain = 'How will you help people get home? Tell us who will drive.';
  const hard =
    'Articulate the methodological considerations underpinning your organisational implementation of multidisciplinary safeguarding responsibilities.';

  it('is younger for short words in short sentences', () => {
    expect(readingOf(plain)).toMatchObject({ language: 'en', words: 12, perSentence: '6.0', longWords: 0 });
    expect(readingOf(plain)?.age).toBeLessThanOrEqual(8);
    expect(readingOf(hard)?.age).toBe(22);
  });

  it('is not said of a text without words', () => expect(readingOf(' – ')).toBeNull());

  it('has no age in Welsh, where the formula was never fitted', () => {
    const text = 'Sut y byddwch chi’n helpu pobl i fynd adref? Disgrifiwch eich gwasanaeth.';
    expect(readingOf(text)).toMatchObject({ language: 'cy', words: 12, perSentence: '6.0', longWords: 3, age: null });
  });

  it('tells the language by its commonest words, and takes English where they do not tell', () => {
    expect(writtenIn('Describe how you will work with us')).toBe('en');
    expect(writtenIn('Beth yw eich dull?')).toBe('cy');
    expect(writtenIn('CV')).toBe('en');
  });

  it('is always an age between 5 and 22', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const age = readingOf(text)?.age ?? 5;
        expect(age >= 5 && age <= 22 && Number.isInteger(age)).toBe(true);
      }),
    );
  });

  it('rises with the length of the sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('meals', 'carers', 'ready', 'open'), { minLength: 2 }), (words) => {
        const [one, many] = [words.join(' '), words.join('. ')].map((text) => readingOf(text)?.age ?? 0);
        expect(one).toBeGreaterThanOrEqual(many ?? 0);
      }),
    );
  });
});
