import { WHOLE, totalWeight, weightText, weightUnits } from '@commonweal/criteria';
import { allocate, pence } from '@commonweal/money';
import type { Fault } from '@commonweal/result';

import { type Criterion, partsOf } from './criterion.js';

/** How social value is to weigh and to be scored. */
export interface SocialValueChoice {
  /** percent of the whole, more than 0 and less than 100 */
  readonly weight: string;
  /** percent of social value that the valued part weighs; the rest is the graded part */
  readonly valuedShare: string;
  /** top of the marking scale of the graded part */
  readonly maxGrade: string;
  /** pounds that earn full points; null: the best bid sets the scale */
  readonly target: string | null;
}

const KEYS = { whole: 'social-value', valued: 'sv-value', graded: 'sv-method' };

/** Why social value cannot be added to these criteria by this choice; empty when it can. */
export function socialValueFaults(criteria: readonly Criterion[], { weight }: SocialValueChoice): Fault[] {
  const units = weightUnits(weight);
  const taken = criteria.find(({ key }) => Object.values(KEYS).includes(key));
  const total = totalWeight(partsOf(criteria, null));
  return [
    ...(units === 0n || units >= WHOLE
      ? [{ path: '$.weight', message: 'Use more than 0 and less than 100 percent' }]
      : []),
    ...(taken
      ? [{ path: '$.lotId', message: `The lot has a criterion "${taken.key}" already: change that one instead` }]
      : []),
    ...(total === WHOLE
      ? []
      : [{ path: '$.lotId', message: `The weights make ${weightText(total)} %: make them 100 % first` }]),
  ];
}

/**
 * The criteria with social value among them. The other top-level weights keep their proportions: each gets its share of
 * what is left, rounded to four decimals by largest remainder, so that all together make exactly 100 %.
 *
 * @param criteria top-level weights make 100
 */
export function withSocialValue(criteria: readonly Criterion[], choice: SocialValueChoice): Criterion[] {
  const top = partsOf(criteria, null);
  // The split of money is the same sum for any whole units: nothing is lost, nothing invented.
  const shares = allocate(
    pence(WHOLE - weightUnits(choice.weight)),
    top.map(({ weight }) => weightUnits(weight)),
  );
  const weights = new Map(top.map(({ key }, index) => [key, weightText(shares[index] ?? 0n)]));
  const reweighed = criteria.map((criterion) =>
    criterion.parentKey === null ? { ...criterion, weight: weights.get(criterion.key) ?? criterion.weight } : criterion,
  );
  return [...reweighed, ...socialValueCriteria(choice)];
}

/** Social value with its two parts; with one part only, that part is social value itself. */
function socialValueCriteria({ weight, valuedShare, maxGrade, target }: SocialValueChoice): Criterion[] {
  const whole = criterion(KEYS.whole, 'Social value', { weight, parentKey: null });
  const valued = {
    ...criterion(KEYS.valued, 'Value of the commitments', { weight: weightText(weightUnits(valuedShare)) }),
    scoring: target === null ? { kind: 'sv-relative' } : { kind: 'sv-target', target },
  };
  const graded = {
    ...criterion(KEYS.graded, 'How the commitments will be kept', {
      weight: weightText(WHOLE - weightUnits(valuedShare)),
    }),
    scoring: { kind: 'grade', max: maxGrade },
  };
  const parts = [valued, graded].filter((part) => part.weight !== '0');
  const [only] = parts;
  return parts.length === 1 && only ? [{ ...whole, scoring: only.scoring }] : [whole, ...parts];
}

const criterion = (key: string, name: string, place: { weight: string; parentKey?: null }): Criterion => ({
  key,
  name,
  kind: 'SOCIAL_VALUE',
  parentKey: place.parentKey === null ? null : KEYS.whole,
  weight: weightText(weightUnits(place.weight)),
  scoring: null,
});

/** Which field of the choice a fault in the settings of an added criterion comes from. @param path `$.criteria[n]…` */
export function choiceField(path: string, added: readonly Criterion[]): '$.target' | '$.maxGrade' {
  const position = Number(/\d+/.exec(path)?.[0] ?? NaN);
  return added[position]?.scoring?.['kind'] === 'grade' ? '$.maxGrade' : '$.target';
}
