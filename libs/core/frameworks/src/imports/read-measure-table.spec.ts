import { describe, expect, it } from '@jest/globals';

import { readMeasureTable } from './read-measure-table.js';

const table = (...lines: readonly string[]) =>
  readMeasureTable(lines.map((text, index) => ({ line: index + 1, cells: text.split('|') })));
const HEAD = 'code|name|unit|value|price year';

describe('a table of measures', () => {
  it('is read whatever the order and letter case of its columns', () => {
    expect(table('Units|CODE |Name|Proxy value|Price year', 'one job|NT1|Local jobs|12.5|2024/25')).toEqual({
      ok: true,
      value: [
        {
          ...{ code: 'NT1', name: 'Local jobs', unit: 'one job', proxyValue: '12.50', priceYear: '2024/25' },
          ...{ theme: null, outcome: null, source: null, uncertainty: null, overlapGroup: null },
        },
      ],
    });
  });

  it('may have measures without a value, which are graded only', () => {
    expect(table(HEAD, 'A|Jobs|one job||')).toMatchObject({ value: [{ proxyValue: null }] });
  });

  it.each([
    ['a wrong column', ['code|name|unit|colour', 'A|B|C|red'], 1, 'colour'],
    ['a column twice', ['code|name|unit|title', 'A|B|C|D'], 1, 'title'],
    ['a column missing', ['code|name', 'A|B'], 1, 'unit'],
    ['no name', [HEAD, 'A||one job||'], 2, 'name'],
    ['a code twice', [HEAD, 'A|Jobs|one||', 'B|Jobs|one||', 'A|Jobs|one||'], 4, 'code'],
    ['a value with a comma', [HEAD, 'A|Jobs|one|1,000.00|2024'], 2, 'value'],
    ['a value with an exponent', [HEAD, 'A|Jobs|one|1e9999|2024'], 2, 'value'],
    ['a negative value', [HEAD, 'A|Jobs|one|-5|2024'], 2, 'value'],
    ['a value without its year', [HEAD, 'A|Jobs|one|5|'], 2, 'price year'],
    ['a line cut off', [HEAD, 'A|Jobs|one||', 'B|Job'], 3, null],
  ])('with %s is refused whole, naming line and column', (_, lines, line, column) => {
    const result = table(...lines);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'FileFaulty' } });
    expect(result.ok ? null : result.failure.faults[0]).toMatchObject({ line, column });
  });

  it('tells every fault at once, and on which line a code was first', () => {
    const result = table(HEAD, 'A|Jobs||x|', 'A|Jobs|one||');
    expect(result.ok ? [] : result.failure.faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: The unit is missing',
      '2: “x” is not an amount. Enter an amount in pounds with up to 2 decimal places, like 1234.50',
      '2: A value needs its price year, like 2024 or 2024/25',
      '3: The code A is on line 2 already',
    ]);
  });

  it('without measures, or empty, is refused', () => {
    expect(table(HEAD)).toMatchObject({ failure: { faults: [{ line: null }] } });
    expect(table(' ')).toMatchObject({ failure: { faults: [{ message: 'The file is empty' }] } });
  });
});
