import type { AddressedLetter } from '../layout/addressed-letter.js';
import type { MailLanguage } from '../letter/letter.js';

/** A mail on its way. */
export interface OutgoingMail {
  /** The same at each try, so that a receiver can tell a repetition. */
  readonly id: string;
  readonly to: string;
  readonly language: MailLanguage;
  readonly letter: AddressedLetter;
}

/** The mail server refused this mail for good: trying again would change nothing. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** The mail could not be handed over now. Says neither whom it was for nor what was in it. */
export class MailNotDelivered extends Error {
  override readonly name = 'MailNotDelivered';
}

/** The way out for mails: a port with one adapter for real mail and one for demonstrations. */
export abstract class MailTransport {
  /**
   * Hands a mail over. May be asked again for one that was handed over.
   *
   * @throws MailRefused when no later try can succeed
   * @throws MailNotDelivered when a later try may
   */
  abstract deliver(mail: OutgoingMail): Promise<void>;
}
