import { over, times, type Fraction } from '@commonweal/canonical';

/** A proxy value as its source published it. */
export interface SourceValue {
  /** £ per unit */
  readonly value: Fraction;
  /** price year of the source */
  readonly year: number;
}

/** A proxy value in another year's prices; where it came from stays with it. */
export interface UpratedValue extends SourceValue {
  readonly source: SourceValue;
}

/** A price year for which no deflator was given. */
export class MissingDeflatorError extends Error {
  override readonly name = 'MissingDeflatorError';

  constructor(year: number) {
    super(`There is no deflator for ${year}.`);
  }
}

/**
 * A proxy value in the prices of another year.
 *
 *     value(y) = value(base) · deflator(y) / deflator(base)
 *
 * @param source    value and its price year
 * @param year      the price year wanted
 * @param deflators index by year, each more than 0 (e.g. the GDP deflators of HM Treasury)
 * @throws MissingDeflatorError when either year has no deflator
 * @example £13,000 at 2019 prices with deflators 2019 → 100, 2024 → 125 → £16,250 at 2024 prices
 */
export function upratedValue(
  source: SourceValue,
  year: number,
  deflators: ReadonlyMap<number, Fraction>,
): UpratedValue {
  const ratio = over(deflatorOf(year, deflators), deflatorOf(source.year, deflators));
  return { source, year, value: times(source.value, ratio) };
}

function deflatorOf(year: number, deflators: ReadonlyMap<number, Fraction>): Fraction {
  const deflator = deflators.get(year);
  if (deflator === undefined) throw new MissingDeflatorError(year);
  return deflator;
}
