import { describe, expect, it } from '@jest/globals';

import { wordsIn } from '../model/words.js';
import { methodInWords, scoringInWords } from './scoring-in-words.js';

describe('how a criterion is scored', () => {
  const bands = [
    { upTo: '100000', fraction: '1' },
    { upTo: '150000', fraction: '0.5' },
  ];
  const KINDS: readonly (readonly [object, string])[] = [
    [{ kind: 'grade', max: '10', scale: ['0', '5', '10'] }, 'Marked with one of 0, 5, 10.'],
    [{ kind: 'pass-fail' }, 'Pass or fail.'],
    [{ kind: 'lowest-ratio' }, 'the lowest price divided by its own'],
    [{ kind: 'lowest-difference' }, 'Each 1% above it costs 1% of the weight.'],
    [{ kind: 'min-max' }, 'the highest nothing'],
    [{ kind: 'mean-deviation' }, 'A price at the mean of all earns half.'],
    [{ kind: 'linear-to-ceiling', ceiling: '200', ceilingIsMaximum: true }, 'A price of £0 or less earns everything'],
    [{ kind: 'bands', bands }, 'up to £150,000 earns 0.5; above that nothing.'],
    [{ kind: 'sv-relative' }, 'The greatest social value'],
    [{ kind: 'sv-target', target: '40000' }, 'Social value of £40,000 or more'],
    [{ kind: 'sv-target', targetPerPound: '0.20' }, '£0.20 for each pound'],
    [{ kind: 'sv-target', targetPerFte: '500' }, '£500 for each full-time job'],
    [{ kind: 'sv-bands', bands }, 'By the social value in pounds:'],
    [{ kind: 'of-tomorrow' }, 'As the proof bundle has it: {"kind":"of-tomorrow"}'],
  ];

  it.each(KINDS)('%j is said in a sentence, in both languages', (settings, words) => {
    const json = JSON.stringify(settings);
    expect(scoringInWords(json, wordsIn('en'))).toContain(words);
    expect(scoringInWords(json, wordsIn('cy'))).not.toContain(words);
  });

  it.each([
    [{ kind: 'weighted-sum' }, 'The most points win.'],
    [{ kind: 'price-per-point' }, 'The lowest price for each point wins.'],
    [{ kind: 'willingness-to-pay', perPoint: '250' }, '£250 off the price'],
    [{ kind: 'fixed-budget', budget: '90000' }, 'bids of at most £90,000'],
  ])('%j makes the winner as it says, in both languages', (method, words) => {
    expect(methodInWords(JSON.stringify(method), wordsIn('en'))).toContain(words);
    expect(methodInWords(JSON.stringify(method), wordsIn('cy'))).not.toContain(words);
  });
});
