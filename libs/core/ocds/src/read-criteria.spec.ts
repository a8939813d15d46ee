import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_LIMITS } from './import-limits.js';
import { Ledger } from './ledger.js';
import { parseJson } from './parse-json.js';
import { percentOf, percentText } from './percent.js';
import { readCriteria } from './read-criteria.js';

function read(criteria: string) {
  const document = parseJson(`{"awardCriteria":${criteria}}`, DEFAULT_LIMITS);
  if (!document.ok) throw new Error(document.failure.message);
  const ledger = new Ledger();
  return { ...readCriteria({ value: document.value.root, path: '$' }, ledger), ledger };
}

const criterion = (number: string, weight = 'percentageExact', more = '') =>
  `{"type":"quality","name":"Q","numbers":[{"number":${number},"weight":"${weight}"}${more}]}`;
const list = (...criteria: string[]) => `{"criteria":[${criteria.join(',')}]}`;

describe('readCriteria', () => {
  it('adds weights exactly: three thirds to four decimals make 100', () => {
    const { weightsTotal, ledger } = read(list(criterion('33.3333'), criterion('33.3333'), criterion('33.3334')));
    expect([weightsTotal, ledger.problems]).toEqual(['100', []]);
  });

  it.each([
    ['99.99', ['50', '49.99']],
    ['110', ['60', '50']],
    ['0.3', ['0.1', '0.2']],
  ])('keeps weights that make %s as given and reports the sum', (total, weights) => {
    const { criteria, weightsTotal, ledger } = read(list(...weights.map((weight) => criterion(weight))));
    expect([weightsTotal, criteria.map(({ weight }) => weight)]).toEqual([total, weights]);
    expect(ledger.problems).toMatchObject([{ severity: 'error', message: expect.stringContaining(`make ${total} %`) }]);
  });

  it.each(['order', 'decimalExact', 'decimalRangeMiddle', 'percentageRangeMiddle', 'pointsExact', 'pointsRangeMiddle'])(
    'does not take the weight kind %s, and says so',
    (kind) => {
      const { criteria, weightsTotal, ledger } = read(list(criterion('1', kind)));
      expect([criteria, weightsTotal]).toEqual([[{ name: 'Q', type: 'quality' }], undefined]);
      expect(ledger.left).toMatchObject([
        { path: '$.awardCriteria.criteria[0].numbers[0]', reason: expect.stringContaining(`"${kind}"`) },
      ]);
    },
  );

  it('takes the weight beside a threshold, and leaves the threshold', () => {
    const { criteria, ledger } = read(
      list(criterion('100', 'percentageExact', ',{"number":3,"threshold":"minimumScore"}')),
    );
    expect(criteria[0]?.weight).toBe('100');
    expect(ledger.left[0]?.reason).toContain('"minimumScore"');
  });

  it('reports criteria without weight beside others that have one', () => {
    const { ledger } = read(list(criterion('100'), '{"type":"price","name":"P"}'));
    expect(ledger.problems).toMatchObject([{ severity: 'warning', message: '1 of 2 criteria have no weight' }]);
  });

  it.each([
    ['more than 100', '101'],
    ['a minus', '-5'],
    ['an endless number', '1e9999'],
    ['five decimals', '33.33333'],
    ['text', '"50"'],
  ])('refuses a weight of %s', (_, number) => {
    const { criteria, ledger } = read(list(criterion(number)));
    expect(criteria[0]).not.toHaveProperty('weight');
    expect(ledger.problems[0]).toMatchObject({ severity: 'error', path: '$.awardCriteria.criteria[0].numbers[0]' });
  });

  it('refuses two weights of one criterion', () => {
    const { criteria, ledger } = read(
      list(criterion('40', 'percentageExact', ',{"number":60,"weight":"percentageExact"}')),
    );
    expect(criteria[0]).not.toHaveProperty('weight');
    expect(ledger.problems[0]?.message).toBe('The criterion has several weights');
  });

  it('keeps a criterion of an unknown type without the type', () => {
    const { criteria, ledger } = read(list('{"type":"socialValue","name":"Social value"}'));
    expect(criteria).toEqual([{ name: 'Social value' }]);
    expect(ledger.problems[0]).toMatchObject({ path: '$.awardCriteria.criteria[0].type', severity: 'error' });
  });

  it('names a nameless criterion by its type, and refuses one that has neither', () => {
    const { criteria, ledger } = read(list('{"type":"cost"}', '{}', '7'));
    expect(criteria).toEqual([{ name: 'Cost', type: 'cost' }]);
    expect(ledger.problems.map(({ path }) => path)).toEqual([
      '$.awardCriteria.criteria[1]',
      '$.awardCriteria.criteria[2]',
    ]);
  });

  it('leaves criteria that are only a code', () => {
    const { criteria, ledger } = read('"priceOnly"');
    expect(criteria).toEqual([]);
    expect(ledger.left[0]?.path).toBe('$.awardCriteria');
  });
});

describe('a percentage', () => {
  it('comes back as it was written, without trailing zeros', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1_000_000n }), (scaled) => {
        expect(percentOf(percentText(scaled))).toBe(scaled);
        expect(percentText(scaled)).not.toMatch(/\.\d*0$/);
      }),
    );
  });
});
