import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { browserAnswer } from './browser-answer.js';

const clientDataJSON = Buffer.from(JSON.stringify({ challenge: 'abc' })).toString('base64url');

describe('browserAnswer', () => {
  it('finds whose it is and what it answers', () => {
    const response = { id: 'key', response: { clientDataJSON } };
    expect(browserAnswer(JSON.stringify(response))).toEqual({ id: 'key', challenge: 'abc', response });
  });

  it.each([
    '',
    'null',
    '"text"',
    '[]',
    '{}',
    '{"id":"key"}',
    '{"id":"key","response":null}',
    '{"id":"key","response":{"clientDataJSON":7}}',
    '{"id":"key","response":{"clientDataJSON":"%%%"}}',
    `{"id":7,"response":{"clientDataJSON":"${clientDataJSON}"}}`,
    `{"id":"key","response":{"clientDataJSON":"bnVsbA"}}`,
  ])('is nothing for %s', (text) => {
    expect(browserAnswer(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => browserAnswer(text) === null));
  });
});
