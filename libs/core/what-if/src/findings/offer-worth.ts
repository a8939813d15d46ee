import { formatRounded, ONE, parseDecimal, ZERO } from '@commonweal/canonical';
import { scoreBundle } from '@commonweal/scoring';
import { placeFactor, valueCommitments, type WireCommitment, type WirePlaceShare } from '@commonweal/social-value';

import { caseBundle } from '../cases/case-bundle.js';
import { gradesOf } from '../cases/invented-cases.js';
import { type Design, leavesOf } from '../design/design.js';

/** An offer as far as its commitments go; its price decides only whether it is let in. */
export interface OfferToWeigh {
  /** £ */
  readonly price: string;
  readonly commitments: readonly WireCommitment[];
}

/** What the commitments of one offer are worth, and what they earn whoever else bids. */
export interface OfferWorth {
  /** by id: £ that count, and the place factor that is in them */
  readonly commitments: readonly { readonly id: string; readonly value: string; readonly factor: string }[];
  /** £ */
  readonly total: string;
  /** by criterion that is scored against a figure of its own: points earned, and the most there are */
  readonly points: readonly { readonly id: string; readonly points: string; readonly of: string }[];
}

/** Against these no other bid counts. */
const ALONE: readonly string[] = ['sv-target', 'sv-bands'];

/**
 * What an offer's commitments are worth by the engine that scores bids, with their place factors.
 *
 * @returns null where it offers none, or the engine would not take them
 */
export function offerWorth(design: Design, { price, commitments }: OfferToWeigh): OfferWorth | null {
  const valued = valueCommitments({ commitments });
  if (commitments.length === 0 || !valued.ok) return null;
  const factors = new Map(commitments.map(({ id, places }) => [id, factorOf(places ?? [])]));
  return {
    commitments: valued.value.commitments.map(({ id, total }) => ({
      id,
      value: total,
      factor: factors.get(id) ?? '1',
    })),
    total: valued.value.total,
    points: pointsAlone(design, { price, commitments }),
  };
}

function factorOf(places: readonly WirePlaceShare[]): string {
  if (places.length === 0) return '1';
  const exact = (text: string) => parseDecimal(text)?.value ?? ZERO;
  const shares = places.map(({ share, factor }) => ({ share: exact(share), factor: exact(factor) }));
  return formatRounded(placeFactor(shares), 4).replace(/\.?0+$/, '');
}

/** A bid with full marks is let in wherever marks decide that. */
function pointsAlone(design: Design, { price, commitments }: OfferToWeigh): OfferWorth['points'] {
  const grades = gradesOf(design, () => ONE);
  const bundle = caseBundle(design, { name: '', bids: [{ name: '', price, socialValue: '0', grades }] });
  const bids = bundle.bids.map(({ socialValue: _, ...bid }) => ({ ...bid, commitments }));
  const scored = scoreBundle({ ...bundle, bids });
  if (!scored.ok) return [];
  const kinds = new Map(leavesOf(design.criteria).map(({ id, scoring }) => [id, scoring.kind]));
  const [bid] = scored.value.bids;
  return (bid?.points ?? []).filter(({ id }) => ALONE.includes(kinds.get(id) ?? ''));
}
