import { describe, expect, it } from '@jest/globals';

import { warningSentence } from './warning-sentence.js';

describe('warningSentence', () => {
  it('says a rank reversal in words', () => {
    const bids = [
      { id: 'A', before: 2, after: 1 },
      { id: 'B', before: 1, after: 2 },
    ];
    expect(warningSentence({ code: 'RANK_REVERSAL', withdrawn: 'C', bids })).toBe(
      'If C withdrew, the others would stand in another order: A from 2 to 1 and B from 1 to 2.',
    );
  });

  it('says a tie and what settles it', () => {
    expect(warningSentence({ code: 'TIE', bids: ['A', 'B', 'C'] })).toBe(
      'A, B and C are tied. The published last-resort rule must part them.',
    );
  });

  it('asks for an explanation of an abnormally low price', () => {
    expect(warningSentence({ code: 'ABNORMALLY_LOW', bid: 'A', tests: ['mean', 'second'] })).toBe(
      'The price of A looks abnormally low (against the mean of the others and the second lowest price). Ask the bidder to explain it.',
    );
  });
});
