/** Where a round stands. */
export const ROUND_PHASES = ['ANNOUNCED', 'OPEN', 'COUNTING', 'CLOSED'] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

export interface RoundTimes {
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** When the ballots were counted; null before. */
  readonly closedAt: Date | null;
}

/**
 * Where a round stands at an instant: from opening to closing everybody may propose and vote; after that paper ballots that
 * came in time may still be entered, until somebody has the ballots counted.
 *
 * @param now by the database's clock, which alone decides
 */
export function roundPhase({ opensAt, closesAt, closedAt }: RoundTimes, now: Date): RoundPhase {
  if (closedAt) return 'CLOSED';
  if (now >= closesAt) return 'COUNTING';
  return now >= opensAt ? 'OPEN' : 'ANNOUNCED';
}
