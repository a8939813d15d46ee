import { describe, expect, it } from '@jest/globals';

import { answerFormIn, correctedIn, NO_ANSWER, notPublished } from './answer-form';

describe('the form of an answer to the market', () => {
  it('is read with spaces off and lines as texts end them', () => {
    const form = new FormData();
    form.set('question', ' When?\r\nWhere? ');
    form.set('corrects', '2');
    expect(answerFormIn(form)).toEqual({ question: 'When?\nWhere?', answer: '', corrects: '2' });
  });

  it.each([
    ['2', 2],
    ['', null],
    ['0', null],
    ['two', null],
    ['99999999999', null],
  ])('corrects the answer of the number %j: %s', (corrects, number) =>
    expect(correctedIn({ ...NO_ANSWER, corrects })).toBe(number),
  );

  it('offers what is recorded until it is published word for word', () => {
    const [roof, day] = [
      { question: 'Which roof?', answer: 'The hall’s.' },
      { question: 'When?', answer: 'In May.' },
    ];
    expect(notPublished([roof, day], [{ ...roof }])).toEqual([day]);
  });
});
