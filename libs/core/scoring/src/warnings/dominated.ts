import { compare, type Fraction } from '@commonweal/canonical';

import type { GradeColumn } from '../columns/scoring-columns.js';
import { runsQuadratic } from './quadratic.js';
import { rankedRows, type Scored } from './scored.js';
import type { Warning } from './warning.js';

/** How good each row is in one respect: more is better. */
type Goodness = ArrayLike<number>;

/**
 * `DOMINATED`: a bid that is better than another on nothing and worse on something, and yet ranks above it.
 *
 * Compared are the offers themselves – each grade, the price, the social value – not the points they earned: it shows
 * rules under which a worse offer wins, such as bands whose fractions fall where they should rise.
 */
export function dominated(scored: Scored): readonly Warning[] {
  if (!runsQuadratic(scored)) return [];
  const rows = rankedRows(scored);
  const respects = goodness(scored);
  const { ranks } = scored.outcome;
  return rows.flatMap((row) =>
    rows
      .filter((other) => (ranks[row] as number) < (ranks[other] as number) && isWorse(row, other, respects))
      .map((other) => ({ code: 'DOMINATED', bid: idOf(scored, row), by: idOf(scored, other) })),
  );
}

function isWorse(row: number, other: number, respects: readonly Goodness[]): boolean {
  let worse = false;
  for (const respect of respects) {
    const difference = (respect[row] as number) - (respect[other] as number);
    if (difference > 0) return false;
    if (difference < 0) worse = true;
  }
  return worse;
}

function goodness({ columns: { leaves, prices, socialValues, size } }: Scored): readonly Goodness[] {
  const grades = leaves.flatMap((leaf) => (leaf.grades === null ? [] : [gradeGoodness(leaf.grades)]));
  const cheapness = prices === null ? [] : [prices.map((price) => -price)];
  const social =
    socialValues === null ? [] : [places(Array.from({ length: size }, (_, row) => socialValues.exact(row)))];
  return [...grades, ...cheapness, ...social];
}

function gradeGoodness({ levels, codes }: GradeColumn): Goodness {
  const place = places(levels);
  return Float64Array.from(codes, (code) => place[code] as number);
}

/** Each value's place among the distinct values, the least first. */
function places(values: readonly Fraction[]): readonly number[] {
  const order = [...values.keys()].sort((a, b) => compare(values[a] as Fraction, values[b] as Fraction));
  const place: number[] = [];
  order.forEach((index, at) => {
    const before = order[at - 1];
    const same = before !== undefined && compare(values[before] as Fraction, values[index] as Fraction) === 0;
    place[index] = same ? (place[before] as number) : at;
  });
  return place;
}

const idOf = ({ takingPart }: Scored, row: number): string => takingPart[row]?.id ?? '';
