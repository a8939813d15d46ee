import { ANY, member, PERCENTAGE, readObject, readText, type Fraction, type Place } from '@commonweal/canonical';

import type { Policy } from '../types.js';
import { ifGiven } from './optional.js';

const FIELDS = ['minimumSocialValue', 'abnormallyLow', 'outlier', 'combineRule'];

/** The policy and whether it lets fiscal savings and wellbeing values be added. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly mayMixValueTypes: boolean;
}

const NONE: ReadPolicy = {
  policy: { minimumSocialValue: null, abnormallyLow: null, outlier: null },
  mayMixValueTypes: false,
};

/** What the optional checks need; a check without its figures is switched off. */
export function readPolicy(value: unknown, place: Place): ReadPolicy {
  const members = value === undefined ? null : readObject(value, place, FIELDS);
  if (members === null) return NONE;
  const combineRule = member(members, 'combineRule');
  if (combineRule !== undefined) readText(combineRule, place.at('combineRule'));
  const policy = {
    minimumSocialValue: ifGiven(members, 'minimumSocialValue', { place, rule: PERCENTAGE }),
    abnormallyLow: readAbnormallyLow(member(members, 'abnormallyLow'), place.at('abnormallyLow')),
    outlier: ifGiven(members, 'outlier', { place, rule: ANY }),
  };
  return { policy, mayMixValueTypes: combineRule !== undefined };
}

function readAbnormallyLow(value: unknown, place: Place): Policy['abnormallyLow'] {
  const members = value === undefined ? null : readObject(value, place, ['belowMean', 'belowSecond']);
  if (members === null) return null;
  const percentage = (name: string): Fraction | null => ifGiven(members, name, { place, rule: PERCENTAGE });
  return { belowMean: percentage('belowMean'), belowSecond: percentage('belowSecond') };
}
