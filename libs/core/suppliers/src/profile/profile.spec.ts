import { describe, expect, it } from '@jest/globals';

import { isPlaceCode } from './places.js';
import { isSme, supplierSize } from './size.js';

const size = (headcount: number, turnover: number | null, balanceSheet: number | null = null) =>
  supplierSize({
    headcount,
    turnoverPence: turnover === null ? null : BigInt(turnover) * 100n,
    balanceSheetPence: balanceSheet === null ? null : BigInt(balanceSheet) * 100n,
  });

describe('the size of a supplier', () => {
  it.each([
    [9, 1_760_000, null, 'MICRO'],
    [9, 1_760_001, null, 'SMALL'],
    [9, 1_760_001, 1_760_000, 'MICRO'],
    [10, 0, null, 'SMALL'],
    [49, 8_800_000, null, 'SMALL'],
    [50, 0, null, 'MEDIUM'],
    [249, 44_000_000, null, 'MEDIUM'],
    [249, 44_000_001, null, 'LARGE'],
    [249, 44_000_001, 38_000_000, 'MEDIUM'],
    [249, null, 38_000_001, 'LARGE'],
    [250, 0, 0, 'LARGE'],
  ] as const)('with %i staff, £%s turnover and £%s on the balance sheet is %s', (staff, turnover, sheet, expected) => {
    expect(size(staff, turnover, sheet)).toBe(expected);
  });

  it('is not known while no amount is', () => {
    expect(size(3, null)).toBeNull();
  });

  it('up to medium makes an SME', () => {
    expect(isSme('MEDIUM')).toBe(true);
    expect(isSme('LARGE')).toBe(false);
  });
});

describe('a place served', () => {
  it.each(['E06000015', 'W06000022', 'S12000036', 'N09000003', 'E01000001', 'E54000015', 'K02000001'])(
    'may be %s',
    (code) => {
      expect(isPlaceCode(code)).toBe(true);
    },
  );

  it.each(['E0600001', 'e06000015', 'E99000001', 'Anglesey', '', 'E060000155'])('is not “%s”', (code) => {
    expect(isPlaceCode(code)).toBe(false);
  });
});
