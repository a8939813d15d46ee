import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { newSecret, passwordHash, secretHash, Throttle } from '@commonweal/auth';
import { canonicalMailAddress } from '@commonweal/canonical';
import { type MailLanguage, postMail } from '@commonweal/mail';
import { inTransaction } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { atLeast, SAME_TIME_MS } from '../accounts/at-least.js';
import { passwordFaults } from '../accounts/password-faults.js';
import { addressFaults } from '../accounts/person-faults.js';
import { recordOwn } from '../accounts/record-own.js';
import { resetPassword } from '../mail/reset-password.js';
import { LINK_ENDED, type LinkEnded } from './confirm-address.js';
import { type RateLimited, rateLimited } from './rate-limited.js';

const KEEP = 'select keep_password_reset(?, ?) as known';
const WHOSE = 'select person_of_password_reset(?) as "personId"';
const RESET = 'select reset_password(?, ?) as at';

/** Sends a link with which a new password can be set, if somebody has the address; the answer does not say. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
  ) {}

  async execute(
    input: { email: string; language: MailLanguage },
    { address }: { readonly address: string },
  ): Promise<Result<{ email: string }, InvalidInput | RateLimited>> {
    const email = canonicalMailAddress(input.email);
    const faults = addressFaults(email);
    if (faults.length > 0) return fail(invalidInput(faults));
    const retryAt = await this.throttle.admit({ what: 'mail', address });
    if (retryAt) return rateLimited(retryAt);
    const silent = await this.throttle.admit({ what: 'mail-to', address, account: email });
    await atLeast(SAME_TIME_MS, silent ? Promise.resolve() : this.send(email, input.language));
    return ok({ email });
  }

  private async send(email: string, language: MailLanguage): Promise<void> {
    await inTransaction(this.em, null, async (em) => {
      const token = newSecret();
      const [row] = await em.execute<{ known: boolean }[]>(KEEP, [secretHash(token), email]);
      if (row?.known) await postMail(em, { to: email, language, template: resetPassword, values: { token } });
    });
  }
}

/** Sets a new password with a link that went to the person's address, and ends all their sessions. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
  ) {}

  async execute(
    { token, password }: { token: string; password: string },
    { address }: { readonly address: string },
  ): Promise<Result<{ resetAt: Date }, LinkEnded | InvalidInput | RateLimited>> {
    const faults = passwordFaults(password, { field: '$.password', knownBy: [] });
    if (faults.length > 0) return fail(invalidInput(faults));
    // Hashing takes time, and whoever makes tokens up may ask for it.
    const retryAt = await this.throttle.admit({ what: 'begin', address });
    if (retryAt) return rateLimited(retryAt);
    const personId = await this.whose(token);
    return personId ? this.set(personId, token, await passwordHash(password)) : LINK_ENDED;
  }

  private async whose(token: string): Promise<string | null> {
    const [row] = await inTransaction(this.em, null, (em) =>
      em.execute<{ personId: string | null }[]>(WHOSE, [secretHash(token)]),
    );
    return row?.personId ?? null;
  }

  private set(personId: string, token: string, hash: string): Promise<Result<{ resetAt: Date }, LinkEnded>> {
    return inTransaction(this.em, { personId, organisationIds: [] }, async (em) => {
      const [row] = await em.execute<{ at: string | null }[]>(RESET, [secretHash(token), hash]);
      if (!row?.at) return LINK_ENDED;
      recordOwn(em, personId, { action: 'resetPassword' });
      return ok({ resetAt: new Date(row.at) });
    });
  }
}
