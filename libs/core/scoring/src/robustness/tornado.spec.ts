import { describe, expect, it } from '@jest/globals';

import { score } from '../score.js';
import { inputOf } from './input-of.spec-support.js';
import { tornado } from './tornado.js';
import { twoBids } from './two-bids.spec-support.js';

describe('tornado', () => {
  it('moves the first one step each way on every criterion, largest swing first', () => {
    // Published: A 80 + 10, B 64 + 18. A grade is 2 points. At a price of £101, B earns 80 · 101/125 = 64.64; at £99, 63.36.
    const input = inputOf(twoBids('9'));
    expect(tornado(input, score(input))).toEqual({
      first: 'A',
      second: 'B',
      margin: '8.00',
      bars: [
        { criterion: 'quality', step: 'one grade', worse: '6.00', better: '10.00', decides: false },
        { criterion: 'price', step: '1 % of the price', worse: '7.36', better: '8.64', decides: false },
      ],
    });
  });

  it('says when one step costs the first its lead', () => {
    const bundle = twoBids('9');
    const [a, b] = bundle.bids;
    const input = inputOf({ ...bundle, bids: [{ ...a!, grades: { quality: '2' } }, b!] });
    expect(tornado(input, score(input))?.bars[0]).toMatchObject({
      criterion: 'quality',
      worse: '0.00',
      better: '4.00',
      decides: false,
    });
    const minimum = { ...bundle.criteria[1]!, scoring: { kind: 'grade', max: '10', minimum: '5' } };
    const strict = inputOf({ ...bundle, criteria: [bundle.criteria[0]!, minimum] });
    expect(tornado(strict, score(strict))?.bars[0]).toMatchObject({ criterion: 'quality', worse: null, decides: true });
  });

  it('has nothing to say about a lone bid or a tie for the first place', () => {
    const bundle = twoBids('9');
    const [a] = bundle.bids;
    for (const bids of [[a!], [a!, { ...a!, id: 'Z' }]]) {
      const input = inputOf({ ...bundle, bids });
      expect(tornado(input, score(input))).toBeNull();
    }
  });
});
