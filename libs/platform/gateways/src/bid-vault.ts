import type { EntityManager } from '@mikro-orm/postgresql';

/** Which bid's envelope is meant. */
export interface EnvelopeKey {
  readonly tenantId: string;
  readonly bidId: string;
}

/** Who wants to read which envelope. */
export interface EnvelopeReading extends EnvelopeKey {
  /** The organisation on whose behalf it is read: the authority or the bidder. */
  readonly readerId: string;
}

/**
 * Where bids lie until they may be read. The only way to what a bid says.
 *
 * Before the lot is closed nobody but the bidder's own organisation can read an envelope; from then on the authority can, too.
 * The vault itself looks whether the lot is closed: it does not take its caller's word for it.
 */
export abstract class BidVault {
  /** Puts a bid's content away for good, as part of the surrounding transaction. Once per bid. */
  abstract seal(em: EntityManager, key: EnvelopeKey, content: string): Promise<void>;

  /**
   * Opens envelopes, all in one go.
   *
   * @returns the content as it was sealed, in the order asked; null where the reader may not read (yet) or nothing lies there
   */
  abstract open(em: EntityManager, readings: readonly EnvelopeReading[]): Promise<(string | null)[]>;
}
