/** How people answer: they tick what matters, or they put it in order. */
export const BALLOT_KINDS = ['APPROVAL', 'RANKED'] as const;
export type BallotKind = (typeof BALLOT_KINDS)[number];

/** How a ballot came in. */
export const BALLOT_CHANNELS = ['ONLINE', 'PAPER', 'PHONE'] as const;
export type BallotChannel = (typeof BALLOT_CHANNELS)[number];

/** How many needs one ballot may name at the most, whatever the round: a longer list is not read with care. */
export const MOST_CHOICES = 10;

/** What a round asks. */
export interface Question {
  readonly kind: BallotKind;
  /** How many needs a ballot may name, 1 to `MOST_CHOICES`. */
  readonly mostChoices: number;
}

/** Ballots that say the same, counted once for all of them. */
export interface AlikeBallots {
  readonly channel: BallotChannel;
  /** Ids of the needs, each once; in a ranked ballot the first matters most. */
  readonly choices: readonly string[];
  /** How many ballots: a whole number from 1. */
  readonly times: number;
}
