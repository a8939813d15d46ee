import { describe, expect, it } from '@jest/globals';

import { fraction } from '../exact/fraction.js';
import { readAll } from './faults.js';
import { Place } from './place.js';
import { MONEY, PERCENTAGE, POSITIVE, readDecimal, SHARE, type DecimalRule } from './read-decimal.js';
import { member, readList, readObject } from './read-object.js';
import { readChoice, readFlag, readId, readText, readWhole } from './read-text.js';

const faultsOf = (read: (place: Place) => unknown): readonly string[] => {
  const result = readAll('Faulty', (root) => {
    read(root);
    return true;
  });
  return result.ok ? [] : result.failure.faults.map(({ path, message }) => `${path} ${message}`);
};

describe('the place of a fault', () => {
  it('is a JSON path', () => {
    expect(new Place([]).at('bids').at(3).at('grades').at('q1').path).toBe('$.bids[3].grades.q1');
    expect(new Place([]).at('sv-method').path).toBe("$['sv-method']");
    expect(new Place([]).at("it's\\").path).toBe(String.raw`$['it\'s\\']`);
  });
});

describe('reading an input', () => {
  it('finds all faults at once and says them in one message', () => {
    const result = readAll('Faulty', (root) => {
      root.at('a').refuse('is wrong.');
      return root.at('b').refuse('is wrong too.');
    });
    expect(result).toEqual({
      ok: false,
      failure: {
        kind: 'Faulty',
        message: '$.a is wrong.\n$.b is wrong too.',
        faults: [
          { path: '$.a', message: 'is wrong.' },
          { path: '$.b', message: 'is wrong too.' },
        ],
      },
    });
  });

  it('gives the value of a faultless one', () => {
    expect(readAll('Faulty', () => 7)).toEqual({ ok: true, value: 7 });
  });

  it('refuses a field that it does not know', () => {
    expect(faultsOf((root) => readObject({ wieght: '1' }, root, ['weight']))).toEqual([
      '$.wieght is not a known field here; known are weight.',
    ]);
  });

  it.each([[null], [[]], ['x'], [3]])('refuses %j where an object belongs', (value) => {
    expect(faultsOf((root) => readObject(value, root, []))).toEqual(['$ must be an object.']);
  });

  it('tells what is missing from what is of another type', () => {
    expect(faultsOf((root) => readList(undefined, root))).toEqual(['$ is missing.']);
    expect(faultsOf((root) => readList({}, root))).toEqual(['$ must be a list.']);
    expect(faultsOf((root) => readFlag(undefined, root))).toEqual(['$ is missing.']);
    expect(faultsOf((root) => readFlag('true', root))).toEqual(['$ must be true or false.']);
    expect(faultsOf((root) => readWhole('2', root, { from: 0, to: 4 }))).toEqual([
      '$ must be a whole number from 0 to 4.',
    ]);
    expect(faultsOf((root) => readWhole(undefined, root, { from: 0, to: 4 }))).toEqual(['$ is missing.']);
    expect(faultsOf((root) => readChoice('c', root, ['a', 'b']))).toEqual(['$ must be one of a, b.']);
  });

  it('never takes an inherited member for a given one', () => {
    expect(member({}, 'toString')).toBeUndefined();
  });

  it.each([
    [undefined, '$ is missing.'],
    [7, '$ must be a text.'],
    ['  ', '$ must not be empty.'],
    ['x'.repeat(10_001), '$ must not be longer than 10000 characters.'],
    ['\ud800', '$ contains half a character.'],
  ])('refuses the text %#', (value, fault) => {
    expect(faultsOf((root) => readText(value, root))).toEqual([fault]);
  });

  it('refuses an id that nobody could type', () => {
    expect(faultsOf((root) => readId('x'.repeat(201), root))).toEqual(['$ must not be longer than 200 characters.']);
  });
});

describe('reading a decimal', () => {
  it.each<[string, DecimalRule, bigint]>([
    ['0.50', SHARE, 1n],
    ['12.5', MONEY, 25n],
  ])('takes %s', (text, rule, halves) => {
    expect(readDecimal(text, new Place([]), rule)).toEqual(fraction(halves, 2n));
  });

  it.each<[unknown, DecimalRule, string]>([
    [12.5, MONEY, '$ must be written as a text, such as "12.50", not as a JSON number.'],
    [
      '-1',
      MONEY,
      '$ must be a plain decimal of 0 or more, such as "12.50": no sign, exponent, space or thousands separator.',
    ],
    [
      null,
      MONEY,
      '$ must be a plain decimal of 0 or more, such as "12.50": no sign, exponent, space or thousands separator.',
    ],
    [undefined, MONEY, '$ is missing.'],
    ['1.234', MONEY, '$ must have at most 2 decimals.'],
    ['90071992547409.92', MONEY, '$ must not be more than 90071992547409.91.'],
    ['1.00001', PERCENTAGE, '$ must have at most 4 decimals.'],
    ['100.0001', PERCENTAGE, '$ must not be more than 100.'],
    ['1.01', SHARE, '$ must not be more than 1.'],
    ['0.00', POSITIVE, '$ must be more than 0.'],
  ])('refuses %j', (value, rule, fault) => {
    expect(faultsOf((root) => readDecimal(value, root, rule))).toEqual([fault]);
  });
});
