import { describe, expect, it } from '@jest/globals';

import { scalars } from './scalars.js';

const parse = (name: string, value: unknown) => scalars.find((scalar) => scalar.name === name)?.parseValue(value);

describe('strict scalars', () => {
  it.each([
    ['DateTime', '2026-12-01T12:00:00Z'],
    ['DateTime', '2026-06-01T12:00:00.123+01:00'],
    ['LocalDate', '2028-02-29'],
    ['Decimal', '0.10'],
    ['Weight', '33.3333'],
    ['Weight', '100'],
  ])('%s takes %s', (name, value) => expect(parse(name, value)).toBeDefined());

  it.each([
    ['DateTime', 'nope'],
    ['DateTime', null],
    ['DateTime', 0],
    ['DateTime', '2026-12-01'],
    ['DateTime', '2026-12-01T12:00:00'],
    ['DateTime', '2026-02-30T12:00:00Z'],
    ['DateTime', '2026-12-01T24:00:00Z'],
    ['LocalDate', '2027-02-29'],
    ['Decimal', 1.5],
    ['Decimal', '1e9999'],
    ['Decimal', '1,000'],
    ['Decimal', 'NaN'],
    ['Decimal', ' 1'],
    ['Weight', '100.1'],
    ['Weight', '-1'],
    ['Weight', '1.23456'],
  ])('%s refuses %p', (name, value) => expect(() => parse(name, value)).toThrow(name));

  it.each([
    ['2026-06-01T11:00:00+00:00', '2026-06-01T11:00:00.000Z'],
    ['2026-06-01T11:00:00.1234+00:00', '2026-06-01T11:00:00.123Z'],
    ['2026-06-01T12:00:00+01:00', '2026-06-01T11:00:00.000Z'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
  ])('writes the instant %s in UTC', (value, text) => expect(scalars[0]?.serialize(value)).toBe(text));

  it('gives instants back in UTC', () => {
    const parsed = parse('DateTime', '2026-06-01T12:00:00+01:00');
    expect(scalars[0]?.serialize(parsed)).toBe('2026-06-01T11:00:00.000Z');
  });
});
