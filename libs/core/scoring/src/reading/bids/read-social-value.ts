import { ANY, member, readDecimal, ZERO, type Members, type Place } from '@commonweal/canonical';
import { readCommitments, totalValue, type Commitment, type CommitmentValuer } from '@commonweal/social-value';

import type { ScoringBid } from '../../types.js';

type SocialValue = Pick<ScoringBid, 'socialValue' | 'offeredSocialValue' | 'commitments'>;

const NONE: SocialValue = { socialValue: ZERO, offeredSocialValue: ZERO, commitments: [] };

/** How the commitments of a bid are read and valued. */
export interface Valuing {
  readonly valuer: CommitmentValuer;
  readonly mayMixValueTypes: boolean;
}

/** The social value of a bid: stated, worked out from its commitments, or 0; null, with every fault noted, if faulty. */
export function readSocialValue(members: Members, place: Place, valuing: Valuing): SocialValue | null {
  const [stated, commitments] = [member(members, 'socialValue'), member(members, 'commitments')];
  if (commitments === undefined) return stated === undefined ? NONE : readStated(stated, place.at('socialValue'));
  if (stated !== undefined) return place.at('socialValue').refuse('stands beside commitments; give one of them.');
  const read = readCommitments(commitments, place.at('commitments'), valuing);
  return read && worth(read, valuing.valuer);
}

function readStated(value: unknown, place: Place): SocialValue | null {
  const socialValue = readDecimal(value, place, ANY);
  return socialValue && { socialValue, offeredSocialValue: socialValue, commitments: [] };
}

function worth(commitments: readonly Commitment[], valuer: CommitmentValuer): SocialValue {
  const { value, offered } = totalValue(commitments.map(valuer));
  return { socialValue: value, offeredSocialValue: offered, commitments };
}
