import { describe, expect, it } from '@jest/globals';

import { wordsFaults, wordsFormIn } from './words-form';

describe('the words of a draft', () => {
  it('are read without the line ends of a browser and the space around them', () => {
    const sent = new FormData();
    sent.set('title', ' Warm lunches ');
    sent.set('description', 'For older people.\r\n\r\nEvery weekday.\r\n');
    sent.set('version', '3');
    expect(wordsFormIn(sent)).toEqual({
      ...{ title: 'Warm lunches', version: '3' },
      description: 'For older people.\n\nEvery weekday.',
    });
    expect(wordsFormIn(new FormData())).toEqual({ title: '', description: '', version: '' });
  });

  it.each([
    ['Conflict', [], ['changed']],
    ['InvalidInput', ['$.title'], ['title']],
    ['InvalidInput', ['$.description', '$.title'], ['title', 'description']],
    ['RoleMissing', [], ['refused']],
  ])('are refused in words: %s %j', (ended, paths, faults) => expect(wordsFaults(ended, paths)).toEqual(faults));
});
