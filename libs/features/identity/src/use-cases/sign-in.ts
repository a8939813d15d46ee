import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { NOBODYS_HASH, newSessionToken, passwordMatches, sessionTokenHash } from '@commonweal/auth';
import { inTransaction, readAs } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

const MOST_FAILURES = 10;
/** The longest address that mail can carry (RFC 5321: 64 + 1 + 255). */
const LONGEST_ADDRESS = 320;
const CREDENTIALS = 'select person_id, password_hash from sign_in_credentials(?)';
const RECENT_FAILURES = 'select recent_sign_in_failures(?) as failures';
const ATTEMPT = 'insert into sign_in_attempt (id, email, succeeded) values (?, ?, ?)';
const OPEN_SESSION = `insert into session (token_hash, person_id, expires_at)
  values (?, ?, clock_timestamp() + interval '12 hours') returning expires_at`;

export interface SignedInSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly personId: string;
}

interface Credentials {
  readonly person_id: string;
  readonly password_hash: string;
}

const REFUSED = fail({
  kind: 'SignInRefused' as const,
  message: 'The e-mail address and password do not go together. Check both; after ten failures wait 15 minutes.',
});

/** Opens a session for a person who knows the password. Unknown address, wrong password and too many tries look the same. */
@Injectable()
export class SignIn {
  constructor(private readonly em: EntityManager) {}

  async execute(input: {
    email: string;
    password: string;
  }): Promise<Result<SignedInSession, Failure<'SignInRefused'>>> {
    const email = input.email.trim().toLowerCase();
    if (email.length > LONGEST_ADDRESS) return REFUSED;
    const known = await this.credentials(email);
    const matches = await passwordMatches(known?.password_hash ?? NOBODYS_HASH, input.password);
    const person = matches && known ? { personId: known.person_id, organisationIds: [] } : null;
    return inTransaction(this.em, person, async (em) => {
      const admitted = person !== null && !(await this.isThrottled(em, email));
      await em.execute(ATTEMPT, [randomUUID(), email, admitted]);
      return admitted ? ok(await this.openSession(em, person.personId)) : REFUSED;
    });
  }

  private async credentials(email: string): Promise<Credentials | undefined> {
    const [known] = await readAs(this.em, null, (em) => em.execute<Credentials[]>(CREDENTIALS, [email]));
    return known;
  }

  private async isThrottled(em: EntityManager, email: string): Promise<boolean> {
    const [row] = await em.execute<{ failures: number }[]>(RECENT_FAILURES, [email]);
    return (row?.failures ?? 0) >= MOST_FAILURES;
  }

  private async openSession(em: EntityManager, personId: string): Promise<SignedInSession> {
    const token = newSessionToken();
    const [row] = await em.execute<{ expires_at: string }[]>(OPEN_SESSION, [sessionTokenHash(token), personId]);
    return { token, personId, expiresAt: new Date(row?.expires_at ?? NaN) };
  }
}
