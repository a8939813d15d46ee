import { describe, expect, it } from '@jest/globals';

import { localDate } from '@commonweal/calendar';
import { measureById } from '@commonweal/measures';
import { parsePounds, ZERO } from '@commonweal/money';

import { FRAMEWORK_OUTLINES, frameworkOutline } from '../outlines/framework-outlines.js';
import type { BuyerKind } from './choice.js';
import { frameworkFor } from './framework-choice.js';
import { leastWeightOfTotal, partOfScore } from './minimum-weight.js';

const value = (pounds: string) => {
  const parsed = parsePounds(pounds);
  return parsed.ok ? parsed.value : ZERO;
};

const chosen = (noticeDate: string, pounds: string, buyer: BuyerKind = 'CENTRAL_GOVERNMENT', priceIsAbsolute = false) =>
  frameworkFor({ noticeDate: localDate(noticeDate), value: value(pounds), buyer, priceIsAbsolute });

describe('the framework of a notice', () => {
  it.each([
    ['2027-01-01', '999999.00', null, null, 0],
    ['2027-01-01', '999999.99', null, null, 0],
    ['2027-01-01', '1000000.00', 'ppn-026', '10', 0],
    ['2027-01-01', '4999999.99', 'ppn-026', '10', 0],
    ['2027-01-01', '5000000.00', 'ppn-026', '20', 3],
    ['2026-12-31', '5000000.00', 'ppn-002', '10', 0],
    ['2025-10-01', '5000000.00', 'ppn-002', '10', 0],
    ['2025-09-30', '5000000.00', 'ppn-06-20', '10', 0],
    ['2021-01-01', '200000.00', 'ppn-06-20', '10', 0],
    ['2020-12-31', '5000000.00', null, null, 0],
  ])('of %s for £%s is %s with at least %s %% and %i indicators', (date, pounds, id, percent, indicators) => {
    const choice = chosen(date, pounds);
    expect([choice.outline?.id ?? null, choice.minimum?.percent ?? null, choice.indicators]).toEqual([
      ...[id, percent, indicators],
    ]);
  });

  it('may be PPN 002 instead from 24 February to 30 September 2025', () => {
    const others = (date: string) => chosen(date, '5000000.00').alternatives.map(({ id }) => id);
    expect(others('2025-02-23')).toEqual([]);
    expect(others('2025-02-24')).toEqual(['ppn-002']);
    expect(others('2025-09-30')).toEqual(['ppn-002']);
    expect(others('2025-10-01')).toEqual([]);
  });

  it('asks for a percentage of the total, or of the non-price score where price is scored absolutely', () => {
    expect(chosen('2027-01-01', '5000000.00').minimum?.of).toBe('TOTAL_SCORE');
    expect(chosen('2027-01-01', '5000000.00', 'NHS', true).minimum?.of).toBe('NON_PRICE_SCORE');
    expect(chosen('2024-01-01', '5000000.00', 'NHS', true).minimum?.of).toBe('TOTAL_SCORE');
    expect(leastWeightOfTotal('20', partOfScore('NON_PRICE_SCORE_IF_ABSOLUTE', true), '62.5')).toBe('12.5');
    expect(leastWeightOfTotal('20', partOfScore('NON_PRICE_SCORE_IF_ABSOLUTE', false), '62.5')).toBe('20');
  });

  it.each(['COUNCIL', 'COMBINED_AUTHORITY', 'NHS', 'OTHER'] as const)('binds no %s, which may adopt it', (buyer) => {
    const { binding, reasons } = chosen('2027-01-01', '5000000.00', buyer);
    expect(binding).toBe(false);
    expect(reasons.at(-1)?.text.en).toMatch(/does not bind .* may adopt it/);
  });

  it('says which rule, why, from which source and how well it is known', () => {
    const { binding, reasons } = chosen('2027-01-01', '5000000.00');
    expect(binding).toBe(true);
    expect(reasons.map(({ text }) => text.en)).toEqual([
      'The notice is dated 2027-01-01. From 2027-01-01 on the framework is PPN 026: the Social Value Model (2027).',
      'At £5,000,000.00 including VAT, social value weighs at least 20 % of the total score.',
      'From £5,000,000 at least 3 key performance indicators are about social value.',
      'It binds central government.',
    ]);
    for (const { source, status, text } of reasons)
      expect([source, status, text.cy].every((part) => part !== '')).toBe(true);
    expect(reasons[1]).toMatchObject({ status: 'R2' });
  });

  it('says why a small contract is asked nothing', () => {
    expect(chosen('2027-01-01', '999999.00').reasons[1]?.text.en).toBe(
      'At £999,999.00 including VAT the contract is below £1,000,000, where the framework begins: it asks for no weight.',
    );
  });
});

describe('the outlines', () => {
  const criteriaOf = (id: string) =>
    frameworkOutline(id)?.themes.flatMap(({ outcomes }) => outcomes.flatMap(({ criteria }) => criteria)) ?? [];

  it('have the themes, outcomes and criteria of their notes', () => {
    const shape = FRAMEWORK_OUTLINES.map(({ id, themes }) => [
      ...[id, themes.length, themes.flatMap(({ outcomes }) => outcomes).length, criteriaOf(id).length],
    ]);
    expect(shape).toEqual([
      ['ppn-06-20', 5, 8, 25],
      ['ppn-002', 5, 8, 6],
      ['ppn-026', 1, 2, 6],
    ]);
  });

  it('name measures of the open set only, each of which exists', () => {
    const named = FRAMEWORK_OUTLINES.flatMap(({ id }) => criteriaOf(id)).flatMap(({ measures }) => measures);
    expect(named.length).toBeGreaterThan(40);
    for (const { measureId } of named) expect(measureById(measureId)?.id).toBe(measureId);
  });

  it('give every row a source and say how well it is known', () => {
    const statuses = FRAMEWORK_OUTLINES.flatMap(({ id }) => criteriaOf(id)).map(({ source, status }) => [
      source,
      status,
    ]);
    for (const [source, status] of statuses) expect(`${source} ${status}`).toMatch(/^PPN .+ (R|R2|K)$/);
  });
});
