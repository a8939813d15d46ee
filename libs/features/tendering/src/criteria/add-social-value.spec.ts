import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { WHOLE, totalWeight, weightText, weightUnits } from '@commonweal/criteria';

import { socialValueFaults, withSocialValue } from './add-social-value.js';
import type { Criterion } from './criterion.js';
import { partsOf } from './criterion.js';

const leaf = (key: string, weight: string): Criterion => ({
  key,
  name: key,
  kind: 'QUALITY',
  parentKey: null,
  weight,
  scoring: { kind: 'grade', max: '5' },
});
const choice = { weight: '20', valuedShare: '50', maxGrade: '5', target: null };

/** Any division of 100 % among criteria, some of which may weigh nothing. */
const divisions = fc
  .array(fc.bigInt(0n, WHOLE), { minLength: 0, maxLength: 12 })
  .map((cuts) => [0n, ...cuts.sort((a, b) => (a < b ? -1 : 1)), WHOLE])
  .map((cuts) => cuts.slice(1).map((cut, index) => weightText(cut - (cuts[index] ?? 0n))))
  .map((weights) => weights.map((weight, index) => leaf(`c${index}`, weight)));
const weights = fc.bigInt(1n, WHOLE - 1n).map(weightText);

describe('adding social value', () => {
  it('makes exactly 100 at the top and within social value, whatever the weights were', () => {
    fc.assert(
      fc.property(divisions, weights, weights, (criteria, weight, valuedShare) => {
        const added = withSocialValue(criteria, { ...choice, weight, valuedShare });
        return [null, 'social-value'].every((parent) => totalWeight(partsOf(added, parent)) === WHOLE);
      }),
    );
  });

  it('keeps the proportions of the others to within a ten-thousandth of a percent', () => {
    fc.assert(
      fc.property(divisions, weights, (criteria, weight) => {
        const rest = WHOLE - weightUnits(weight);
        const added = withSocialValue(criteria, { ...choice, weight });
        return criteria.every((before, index) => {
          const difference = weightUnits(added[index]?.weight ?? '') * WHOLE - weightUnits(before.weight) * rest;
          return difference < WHOLE && difference > -WHOLE;
        });
      }),
    );
  });

  it('leaves the parts of the others as they are', () => {
    const parts = [
      leaf('price', '40'),
      { ...leaf('quality', '60'), scoring: null },
      { ...leaf('q1', '100'), parentKey: 'quality' },
    ];
    expect(withSocialValue(parts, choice)[2]).toEqual(parts[2]);
  });

  it.each([
    ['no criteria', [], '$.lotId'],
    ['weights that do not make 100', [leaf('price', '99.9999')], '$.lotId'],
    ['a part of social value already', [leaf('sv-method', '100')], '$.lotId'],
  ])('is refused with %s', (_, criteria, path) => {
    expect(socialValueFaults(criteria, choice).map((fault) => fault.path)).toEqual([path]);
  });
});
