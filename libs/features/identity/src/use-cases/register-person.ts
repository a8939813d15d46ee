import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { newSecret, passwordHash, secretHash, Throttle } from '@commonweal/auth';
import { canonicalMailAddress } from '@commonweal/canonical';
import { type MailLanguage, postMail } from '@commonweal/mail';
import { inTransaction } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { atLeast, SAME_TIME_MS } from '../accounts/at-least.js';
import { personFaults } from '../accounts/person-faults.js';
import { addressAlreadyKnown } from '../mail/address-already-known.js';
import { confirmAddress } from '../mail/confirm-address.js';
import { type RateLimited, rateLimited } from './rate-limited.js';

export interface RegisterPersonInput {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: MailLanguage;
}

const KNOWN = 'select exists (select from sign_in_credentials(?)) as known';
const KEEP = 'select keep_registration(?, ?, ?, ?)';

/**
 * Notes that somebody wants an account. Nothing tells whether the address is known but the mail to it: a link for one that
 * is not, and a word that there is an account already for one that is.
 */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
  ) {}

  async execute(
    input: RegisterPersonInput,
    { address }: { readonly address: string },
  ): Promise<Result<{ email: string }, InvalidInput | RateLimited>> {
    const [email, name] = [canonicalMailAddress(input.email), input.name.trim()];
    const faults = personFaults({ ...input, email, name });
    if (faults.length > 0) return fail(invalidInput(faults));
    const [fromThere, atThat] = await this.admitted(address, email);
    if (fromThere) return rateLimited(fromThere);
    if (!atThat) await atLeast(SAME_TIME_MS, this.note({ ...input, email, name }));
    return ok({ email });
  }

  /** When to try again: from this address, which is said, or for this account, which is not. */
  private async admitted(address: string, account: string): Promise<[Date | null, Date | null]> {
    const fromThere = await this.throttle.admit({ what: 'mail', address });
    return [fromThere, fromThere ? null : await this.throttle.admit({ what: 'mail-to', address, account })];
  }

  private async note({ email, name, password, language }: RegisterPersonInput): Promise<void> {
    const hash = await passwordHash(password);
    const token = newSecret();
    await inTransaction(this.em, null, async (em) => {
      const [row] = await em.execute<{ known: boolean }[]>(KNOWN, [email]);
      if (row?.known) return postMail(em, { to: email, language, template: addressAlreadyKnown, values: {} });
      await em.execute(KEEP, [secretHash(token), email, name, hash]);
      return postMail(em, { to: email, language, template: confirmAddress, values: { name, token } });
    });
  }
}
