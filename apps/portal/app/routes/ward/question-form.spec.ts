import { describe, expect, it } from '@jest/globals';

import { questionFaults, questionFormIn } from './question-form';

const filled = { authority: 'a', email: 'mair@example.org', question: 'Why?' };
const faults = (more: Partial<typeof filled>) => questionFaults({ ...filled, ...more }, ['a']).map(({ key }) => key);

describe('a question that a councillor fills in', () => {
  it.each([
    ['is complete', {}, []],
    ['asks nobody', { authority: 'b' }, ['authority']],
    ['has no address', { email: '' }, ['email']],
    ['says nothing', { question: '' }, ['question']],
    ['is too long', { question: 'x'.repeat(1_001) }, ['long']],
  ])('%s', (_, more, keys) => expect(faults(more)).toEqual(keys));

  it('is read without the white space around it', () => {
    const form = new FormData();
    form.set('question', ' Why?\n');
    expect(questionFormIn(form)).toEqual({ authority: '', email: '', question: 'Why?' });
  });
});
