import { fail, ok, type Result } from '@commonweal/result';

import type { DecileFactor, MinimumWeight } from './framework-content.js';
import type { TextFaulty } from './themes-text.js';

const WEIGHT_FORM =
  'Write a line as: from | below | percent, such as 100000 | 1000000 | 10. Leave the middle empty for no end';
const FACTOR_FORM = 'Write a line as: decile | factor, such as 1 | 1.5';

/** Minimum weights, one line each. @example '1000000.00 | 5000000.00 | 10' */
export const weightsText = (rules: readonly MinimumWeight[]): string =>
  rules.map(({ fromPounds, belowPounds, percent }) => `${fromPounds} | ${belowPounds ?? ''} | ${percent}`).join('\n');

/** Reads what `weightsText` writes. @param basis what all of the percentages are of */
export const readWeightsText = (text: string, basis: MinimumWeight['basis']): Result<MinimumWeight[], TextFaulty> =>
  readLines(text, [3, WEIGHT_FORM], ([fromPounds = '', below = '', percent = '']) => ({
    ...{ fromPounds, belowPounds: below || null, percent, basis },
  }));

/** Place factors, one line each. @example '1 | 1.5' */
export const factorsText = (factors: readonly DecileFactor[]): string =>
  factors.map(({ decile, factor }) => `${decile} | ${factor}`).join('\n');

/** Reads what `factorsText` writes. */
export const readFactorsText = (text: string): Result<DecileFactor[], TextFaulty> =>
  readLines(text, [2, FACTOR_FORM], ([decile = '', factor = '']) => ({
    decile: /^\d{1,2}$/.test(decile) ? Number(decile) : 0,
    factor,
  }));

function readLines<Row>(
  text: string,
  [cells, form]: readonly [number, string],
  read: (cells: readonly string[]) => Row,
): Result<Row[], TextFaulty> {
  const lines = text
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.split('|').map((cell) => cell.trim()) }));
  const filled = lines.filter((one) => one.cells.join('') !== '');
  const faults = filled.filter((one) => one.cells.length !== cells).map(({ line }) => ({ line, message: form }));
  if (faults.length > 0) return fail({ kind: 'TextFaulty', message: form, faults });
  return ok(filled.map((one) => read(one.cells)));
}
