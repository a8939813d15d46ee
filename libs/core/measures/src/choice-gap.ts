import type { Proxy, ValueKind } from './measure.js';

/** What of a measure decides whether its value may be added to another's. */
export interface ChosenValue {
  readonly proxy?: Pick<Proxy, 'kind' | 'priceYear'> | null;
}

/** Whose gain a value is: that of public budgets, people's own, or the cost of cutting emissions; null: graded only. */
export type GainOf = 'PUBLIC' | 'PEOPLE' | 'CARBON' | null;

const GAINS: Readonly<Record<ValueKind, GainOf>> = {
  ...{ FISCAL: 'PUBLIC', FISCAL_AND_ECONOMIC: 'PUBLIC', FISCAL_ECONOMIC_AND_SOCIAL: 'PUBLIC' },
  ...{ WELLBEING: 'PEOPLE', CARBON: 'CARBON' },
};

/** Whose gain the value of a measure is. */
export const gainOf = ({ proxy }: ChosenValue): GainOf => (proxy ? GAINS[proxy.kind] : null);

/** Why the values of a choice cannot be scored in pounds. */
export type ChoiceGap = 'NONE' | 'NO_VALUE' | 'MIXED_GAINS' | 'MIXED_YEARS';

/**
 * What stands in the way of scoring a choice in pounds; null: nothing. Measures of public savings and of wellbeing are not
 * added together, nor are pounds of different years without an index that brings them to one.
 */
export function choiceGap(chosen: readonly ChosenValue[]): ChoiceGap | null {
  if (chosen.length === 0) return 'NONE';
  const gains = new Set(chosen.map(gainOf));
  if ([...gains].every((gain) => gain === null)) return 'NO_VALUE';
  if (gains.has('PUBLIC') && gains.has('PEOPLE')) return 'MIXED_GAINS';
  return new Set(chosen.flatMap(({ proxy }) => proxy?.priceYear ?? [])).size > 1 ? 'MIXED_YEARS' : null;
}
