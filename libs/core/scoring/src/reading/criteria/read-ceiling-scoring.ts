import { compare, member, MONEY, ZERO } from '@commonweal/canonical';

import type { CeilingScoring } from '../../kinds/scoring-kind.js';
import { flagIfGiven, needed } from '../optional.js';
import type { ScoringSource } from './scoring-source.js';

/** The rule of a `linear-to-ceiling` leaf: the ceiling lies above the target. */
export function readCeilingScoring({ members, place }: ScoringSource): CeilingScoring | null {
  const ceiling = needed(members, 'ceiling', { place, rule: MONEY });
  const given = member(members, 'target') !== undefined;
  const target = given ? needed(members, 'target', { place, rule: MONEY }) : ZERO;
  const ceilingIsMaximum = flagIfGiven(members, 'ceilingIsMaximum', place);
  if (ceiling === null || target === null) return null;
  if (compare(ceiling, target) <= 0) return place.at('ceiling').refuse('must be more than the target.');
  return { kind: 'linear-to-ceiling', ceiling, target, ceilingIsMaximum };
}
