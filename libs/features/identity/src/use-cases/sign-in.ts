import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { passwordMatches, Throttle } from '@commonweal/auth';
import { canonicalMailAddress, LONGEST_MAIL_ADDRESS } from '@commonweal/canonical';
import { readAs } from '@commonweal/persistence';
import { type Result, ok } from '@commonweal/result';

import { LONGEST_PASSWORD } from '../accounts/password-faults.js';
import type { Device, OpenedSession } from '../sessions/opened-session.js';
import { AdmitPerson, type SecondFactorNeeded } from './admit-person.js';
import { type SignInRefused, tooManyAttempts, WRONG_PASSWORD } from './sign-in-refused.js';

const CREDENTIALS = 'select person_id, password_hash from sign_in_credentials(?)';

interface Credentials {
  readonly person_id: string;
  readonly password_hash: string | null;
}

/** The first step for whoever knows the password. Unknown address, wrong password and too many tries look the same. */
@Injectable()
export class SignIn {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
    private readonly admit: AdmitPerson,
  ) {}

  async execute(
    input: { email: string; password: string },
    device: Device,
  ): Promise<Result<OpenedSession | SecondFactorNeeded, SignInRefused>> {
    const email = canonicalMailAddress(input.email);
    if (email.length > LONGEST_MAIL_ADDRESS) return WRONG_PASSWORD;
    const attempt = { what: 'sign-in', address: device.address, account: email } as const;
    const retryAt = await this.throttle.admit(attempt);
    if (retryAt) return tooManyAttempts(retryAt);
    const personId = await this.knows(email, input.password);
    if (personId === null) return WRONG_PASSWORD;
    await this.throttle.succeeded(attempt);
    return ok(await this.admit.afterFirst({ personId, account: email, action: 'signIn' }, device));
  }

  private async knows(email: string, password: string): Promise<string | null> {
    const [known] = await readAs(this.em, null, (em) => em.execute<Credentials[]>(CREDENTIALS, [email]));
    const typed = password.length > LONGEST_PASSWORD ? '' : password;
    const matches = await passwordMatches(known?.password_hash, typed);
    return matches && known ? known.person_id : null;
  }
}
