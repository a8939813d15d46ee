import { member, POSITIVE, POSITIVE_MONEY, times, type Fraction } from '@commonweal/canonical';

import type { SocialValueScoring } from '../../kinds/scoring-kind.js';
import { needed } from '../optional.js';
import type { ScoringSource } from './scoring-source.js';

const TARGETS = ['target', 'targetPerPound', 'targetPerFte'] as const;

/** The rule of an `sv-target` leaf: exactly one target, in £ once multiplied out. */
export function readTargetScoring(source: ScoringSource): SocialValueScoring | null {
  const given = TARGETS.filter((name) => member(source.members, name) !== undefined);
  const [name] = given;
  if (name === undefined || given.length > 1)
    return source.place.refuse(`must have exactly one of ${TARGETS.join(', ')}.`);
  const target = READ[name](source);
  return target && { kind: 'sv-target', target };
}

const READ: { readonly [K in (typeof TARGETS)[number]]: (source: ScoringSource) => Fraction | null } = {
  target: ({ members, place }) => needed(members, 'target', { place, rule: POSITIVE_MONEY }),

  targetPerPound: ({ members, place, figures: { contractValue } }) =>
    multiplied(needed(members, 'targetPerPound', { place, rule: POSITIVE }), contractValue.demand('targetPerPound')),

  targetPerFte: ({ members, place, figures: { fte } }) =>
    multiplied(needed(members, 'targetPerFte', { place, rule: POSITIVE_MONEY }), fte.demand('targetPerFte')),
};

/** null where a factor is missing or faulty; why is already noted. */
const multiplied = (a: Fraction | null, b: Fraction | null): Fraction | null => (a && b ? times(a, b) : null);
