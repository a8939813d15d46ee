import { describe, expect, it } from '@jest/globals';

import { inputOfNeeds, needsFormIn, placesInForm, typedFaults } from './needs-form';

function form(...answers: readonly (readonly [uptake: string, words: string])[]) {
  const sent = new FormData();
  sent.set('version', '4');
  answers.forEach(([uptake, words], index) => {
    sent.append('need', `need-${index}`);
    sent.set(`answers.${index}.uptake`, uptake);
    sent.set(`answers.${index}.words`, words);
  });
  return needsFormIn(sent);
}

describe('answers as they are typed', () => {
  it('may wait, and what waits is not sent', () => {
    const typed = form(['', ''], ['NOT_MET', ' No money '], ['TAKEN_UP', 'Lot 1']);
    expect(typedFaults(typed)).toEqual([]);
    expect(inputOfNeeds('tender', typed)).toEqual({
      ...{ tenderId: 'tender', version: 4 },
      answers: [
        { needId: 'need-1', uptake: 'NOT_MET', words: 'No money' },
        { needId: 'need-2', uptake: 'TAKEN_UP', words: 'Lot 1' },
      ],
    });
    expect(placesInForm(typed)).toEqual([1, 2]);
  });

  it('are told apart where only half of one is there', () => {
    expect(typedFaults(form(['', 'Lot 1'], ['ELSEWHERE', ' ']))).toEqual([
      { field: 'answers.0.uptake', key: 'uptake' },
      { field: 'answers.1.words', key: 'words.ELSEWHERE' },
    ]);
  });
});
