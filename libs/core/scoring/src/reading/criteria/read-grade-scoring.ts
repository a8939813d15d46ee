import {
  ANY,
  compare,
  formatExact,
  member,
  POSITIVE,
  readDecimal,
  readList,
  type Fraction,
  type Place,
} from '@commonweal/canonical';

import type { GradeScoring } from '../../kinds/scoring-kind.js';
import { ifGiven, needed } from '../optional.js';
import type { ScoringSource } from './scoring-source.js';

/** The rule of a `grade` leaf: its minimum and every step of its scale lie on 0…max. */
export function readGradeScoring({ members, place }: ScoringSource): GradeScoring | null {
  const max = needed(members, 'max', { place, rule: POSITIVE });
  const minimum = ifGiven(members, 'minimum', { place, rule: ANY });
  const scale = readScale(member(members, 'scale'), place.at('scale'));
  if (max === null) return null;
  if (minimum !== null) refuseAbove(minimum, max, place.at('minimum'));
  scale?.forEach((step, index) => step && refuseAbove(step, max, place.at('scale').at(index)));
  return { kind: 'grade', max, minimum, scale: scale && scale.filter((step) => step !== null) };
}

function readScale(value: unknown, place: Place): readonly (Fraction | null)[] | null {
  const items = value === undefined ? null : readList(value, place);
  if (items?.length === 0) return place.refuse('must hold at least one grade.');
  return items && items.map((item, index) => readDecimal(item, place.at(index)));
}

function refuseAbove(value: Fraction, max: Fraction, place: Place): void {
  if (compare(value, max) > 0) place.refuse(`must not be more than the max of ${formatExact(max)}.`);
}
