import { describe, expect, it } from '@jest/globals';

import { DEFAULT_LIMITS } from './import-limits.js';
import { Ledger } from './ledger.js';
import { parseJson } from './parse-json.js';
import { inFull, readValue } from './read-value.js';

function read(json: string) {
  const document = parseJson(json, DEFAULT_LIMITS);
  if (!document.ok) throw new Error(document.failure.message);
  const ledger = new Ledger();
  return { value: readValue({ value: document.value.root, path: '$.value' }, 'value', ledger), ledger };
}

describe('readValue', () => {
  it.each([
    ['whole pounds', '33721', 3_372_100n],
    ['tenths', '40465.2', 4_046_520n],
    ['pence', '71220.31', 7_122_031n],
    ['a whole number written with a decimal', '30000000.0', 3_000_000_000n],
    ['more than a float can hold', '900719925474099.93', 90_071_992_547_409_993n],
    ['a whole number with an exponent', '3.6E7', 3_600_000_000n],
    ['nothing at all', '0', 0n],
  ])('takes %s to the penny', (_, written, pence) => {
    expect(read(`{"amount":${written},"currency":"GBP"}`).value?.amount).toBe(pence);
  });

  it.each([
    ['an endless number', '1e9999', /1e9999 was not taken. Write the amount in full/],
    ['a third decimal', '33721.005', /33721.005 was not taken. Give at most 2 decimal places/],
    ['a third decimal even if it is 0', '33721.000', /at most 2 decimal places/],
    ['an exponent that hides decimals', '1.234e1', /without an exponent/],
    ['a negative exponent', '5e-1', /without an exponent/],
    ['a minus', '-1', /cannot be negative/],
    ['minus nothing', '-0', /cannot be negative/],
    ['a sum of twenty digits', '12345678901234567890', /too large/],
    ['text', '"33721"', /A number is expected here, not text/],
    ['a list', '[1]', /A number is expected here, not a list/],
  ])('leaves out %s and says why', (_, written, reason) => {
    const { value, ledger } = read(`{"amount":${written},"currency":"GBP"}`);
    expect(value).toBeUndefined();
    expect(ledger.problems).toEqual([
      { path: '$.value.amount', message: expect.stringMatching(reason), severity: 'error' },
    ]);
    expect(ledger.left.map(({ path }) => path)).toEqual(['$.value.amount']);
  });

  it('keeps one of two sums when the other cannot be taken', () => {
    const { value } = read('{"amount":1e9999,"amountGross":1200.5,"currency":"GBP"}');
    expect(value).toEqual({ currency: 'GBP', amountGross: 120_050n, vat: 'EXCLUDES_VAT' });
  });

  it('says when the basis of VAT is not known', () => {
    const { value, ledger } = read('{"amount":1200,"currency":"GBP"}');
    expect(value?.vat).toBe('NOT_STATED');
    expect(ledger.problems.map(({ message }) => message)).toEqual([
      'The notice does not say whether the amount includes VAT',
    ]);
  });

  it('warns of a sum with VAT below the sum without', () => {
    const { ledger } = read('{"amount":1200,"amountGross":1000,"currency":"GBP"}');
    expect(ledger.problems).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/smaller/) }]);
  });

  it.each(['0', '0.01', '0.1', '1'])('warns that £%s usually stands for "not disclosed"', (written) => {
    const { ledger } = read(`{"amount":${written},"amountGross":${written},"currency":"GBP"}`);
    expect(ledger.problems).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/not disclosed/) }]);
  });

  it.each([
    ['another currency', '{"amount":1200,"currency":"EUR"}', /gives "EUR"/],
    ['no currency', '{"amount":1200}', /gives no currency/],
    ['a bare number', '1200', /An amount with its currency/],
  ])('leaves out %s', (_, json, reason) => {
    const { value, ledger } = read(json);
    expect(value).toBeUndefined();
    expect(ledger.problems[0]?.message).toMatch(reason);
  });

  it.each(['null', '{}', '{"currency":"GBP"}', '{"amount":null,"currency":"GBP"}'])(
    'finds no problem with %s',
    (json) => {
      const { value, ledger } = read(json);
      expect([value, ledger.problems]).toEqual([undefined, []]);
    },
  );
});

describe('inFull', () => {
  it.each([
    ['3.6E7', '36000000'],
    ['1e3', '1000'],
    ['1.25e+2', '125'],
    ['1e9999', '1e9999'],
    ['1e15', '1e15'],
    ['1.234e2', '1.234e2'],
    ['12', '12'],
  ])('writes %s as %s', (written, full) => {
    expect(inFull(written)).toBe(full);
  });
});
