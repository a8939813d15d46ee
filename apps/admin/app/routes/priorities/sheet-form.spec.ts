import { describe, expect, it } from '@jest/globals';

import { needsTyped, nextSheetPath } from './sheet-form';

const needs = [
  { id: 'bus', number: 1 },
  { id: 'club', number: 2 },
  { id: 'room', number: 12 },
];

describe('the numbers on a sheet', () => {
  it.each(['12 1', '12,1', ' 12 ;  1 ', '12.1'])('are read from “%s”', (text) => {
    const typed = needsTyped(text, needs);
    expect('chosen' in typed && typed.chosen.map(({ id }) => id)).toEqual(['room', 'bus']);
  });

  it('may be none, which the ballot’s own rules refuse', () => {
    expect(needsTyped('  ', needs)).toEqual({ chosen: [] });
  });

  it.each(['1 3', '1 x', '01 -1'])('are told apart from what is no need’s number: “%s”', (text) => {
    expect(needsTyped(text, needs)).toHaveProperty('unknown');
  });
});

it('the next sheet keeps the bundle, the channel and the day', () => {
  const form = { channel: 'PAPER', batch: 'Library & hall', sheet: '7', received: '2026-11-20', numbers: '12 1' };
  const { searchParams } = new URL(nextSheetPath('http://x/b', form, { sheet: 7, next: 8 }));
  expect(Object.fromEntries(searchParams)).toEqual({
    ...{ channel: 'PAPER', batch: 'Library & hall', received: '2026-11-20', sheet: '8', in: '7', numbers: '12 1' },
  });
});
