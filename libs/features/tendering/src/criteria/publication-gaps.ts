import { formatExact } from '@commonweal/canonical';
import { effectiveWeight, fitsPrecision, weightUnits } from '@commonweal/criteria';
import { type ChoiceGap, choiceGap } from '@commonweal/measures';
import type { Fault } from '@commonweal/result';
import { isPriceScoring, isSocialValueScoring } from '@commonweal/scoring';

import { criteriaFaults } from './criteria-faults.js';
import type { MeasureSnapshot } from './criteria-hash.js';
import { type LotCriteria, leavesOf } from './criterion.js';

/** What of a tender's head decides whether it can be published. */
export interface TenderHead {
  readonly title: string;
  readonly buyer: { readonly name: string };
  readonly deadline: Date | null;
}

/** What a tender's head still lacks. @param now the database's clock */
export function headGaps({ title, buyer, deadline }: TenderHead, now: Date): Fault[] {
  return [
    ...(title.trim() === '' ? [{ path: '$.title', message: 'Enter a title' }] : []),
    ...(buyer.name.trim() === '' ? [{ path: '$.buyer.name', message: 'Name the buyer' }] : []),
    ...(deadline === null ? [{ path: '$.deadline', message: 'Set a deadline' }] : []),
    ...(deadline !== null && deadline <= now
      ? [{ path: '$.deadline', message: 'Set a deadline that lies in the future' }]
      : []),
  ];
}

/** What a lot still lacks; everything that may be missing from a draft but not from what bidders rely on. */
export function lotGaps(lot: LotCriteria, measures: readonly MeasureSnapshot[]): Fault[] {
  const faults = criteriaFaults(lot);
  return [
    ...faults,
    ...lastResortGaps(lot),
    ...priceGaps(lot),
    ...measureGaps(lot, measures),
    ...precisionGaps(lot, faults),
  ];
}

const lastResortGaps = ({ rules }: LotCriteria): Fault[] =>
  rules.lastResort === null
    ? [
        {
          path: '$.scoring.lastResort',
          message: 'Say what settles a tie that is left, e.g. a draw before two witnesses',
        },
      ]
    : [];

function priceGaps({ criteria, rules }: LotCriteria): Fault[] {
  const isSum = rules.method['kind'] === 'weighted-sum';
  const hasPrice = leavesOf(criteria).some(({ scoring }) => isPriceScoring({ kind: String(scoring?.['kind']) }));
  return !isSum || hasPrice || criteria.length === 0
    ? []
    : [{ path: '$.criteria', message: 'Add a criterion that is scored by the price; it may weigh 0 %' }];
}

/** A valued part needs measures with a value in pounds, of one kind: what public budgets save and what people gain is not one sum. */
function measureGaps({ criteria }: LotCriteria, measures: readonly MeasureSnapshot[]): Fault[] {
  const valued = leavesOf(criteria).some(
    ({ scoring, weight }) => isSocialValueScoring({ kind: String(scoring?.['kind']) }) && weightUnits(weight) > 0n,
  );
  const message = valued ? measureGap(measures) : null;
  return message === null ? [] : [{ path: '$.measures', message }];
}

const GAPS: Readonly<Record<Exclude<ChoiceGap, 'MIXED_YEARS'>, string>> = {
  NONE: 'Choose the measures whose commitments count: social value in pounds is scored',
  NO_VALUE: 'Choose at least one measure with a value in pounds: social value in pounds is scored',
  MIXED_GAINS: 'Choose measures of public savings or of wellbeing, not both: the two are not added together',
};

function measureGap(measures: readonly MeasureSnapshot[]): string | null {
  const gap = choiceGap(measures.map(({ snapshot }) => snapshot));
  if (gap !== 'MIXED_YEARS') return gap && GAPS[gap];
  const years = [...new Set(measures.flatMap(({ snapshot }) => snapshot.proxy?.priceYear ?? []))].sort();
  return `Choose valued measures of one price year: pounds of ${years.join(', ')} prices are not added together`;
}

/** WEIGHT_PRECISION: points of such a leaf could not add up to what its weight promises. */
function precisionGaps({ criteria, rules }: LotCriteria, faults: readonly Fault[]): Fault[] {
  if (faults.length > 0) return [];
  return leavesOf(criteria).flatMap((leaf) => {
    const weight = effectiveWeight(leaf.key, criteria);
    if (fitsPrecision(weight, rules.precision)) return [];
    const message = `It is worth ${formatExact(weight)} %, which ${rules.precision} decimals cannot write: raise the precision or change the weights`;
    return [{ path: `$.criteria[${criteria.indexOf(leaf)}].weight`, message }];
  });
}
