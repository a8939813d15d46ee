import { describe, expect, it } from '@jest/globals';

import { remembering } from './remembering.js';

const document = (title: string) =>
  ({ language: 'en', title, author: 'A', reference: 'R', madeAt: null, foot: '', blocks: [] }) as const;

function counted(most: number) {
  const made: string[] = [];
  const make = remembering(({ title }) => {
    made.push(title);
    return title === 'bad' ? Promise.reject(new Error('No')) : Promise.resolve(new Uint8Array([made.length]));
  }, most);
  return { made, make };
}

describe('documents that several people ask for', () => {
  it('are made once while they say the same', async () => {
    const { made, make } = counted(2);
    const [first, second] = await Promise.all([make(document('a')), make(document('a'))]);
    expect(second).toBe(first);
    await make(document('b'));
    expect(made).toEqual(['a', 'b']);
  });

  it('are kept for the last few only, the longest unasked going first', async () => {
    const { made, make } = counted(2);
    for (const title of ['a', 'b', 'a', 'c', 'a', 'b']) await make(document(title));
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are tried again when making one failed', async () => {
    const { made, make } = counted(2);
    await expect(make(document('bad'))).rejects.toThrow('No');
    await expect(make(document('bad'))).rejects.toThrow('No');
    expect(made).toEqual(['bad', 'bad']);
  });
});
