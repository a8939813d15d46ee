import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { NOBODYS_HASH, newSessionToken, passwordMatches, sessionTokenHash } from '@commonweal/auth';
import { Person, SignInAttempt } from '@commonweal/persistence';
import { type Failure, type Result, fail, ok } from '@commonweal/result';

const MOST_FAILURES = 10;
/** The longest address that mail can carry (RFC 5321: 64 + 1 + 255). */
const LONGEST_ADDRESS = 320;
const RECENT_FAILURES = `select count(*)::int as failures from sign_in_attempt
  where email = ? and not succeeded and created_at > clock_timestamp() - interval '15 minutes'`;
const OPEN_SESSION = `insert into session (token_hash, person_id, expires_at)
  values (?, ?, clock_timestamp() + interval '12 hours') returning expires_at`;

export interface SignedInSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly personId: string;
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
    const em = this.em.fork();
    const person = await em.findOne(Person, { email });
    const matches = await passwordMatches(person?.passwordHash ?? NOBODYS_HASH, input.password);
    return em.transactional(async (tx) => {
      const admitted = matches && person !== null && !(await this.isThrottled(tx, email));
      tx.create(SignInAttempt, { email, succeeded: admitted });
      return admitted ? ok(await this.openSession(tx, person.id)) : REFUSED;
    });
  }

  private async isThrottled(em: EntityManager, email: string): Promise<boolean> {
    const [row] = await em.execute<{ failures: number }[]>(RECENT_FAILURES, [email]);
    return (row?.failures ?? 0) >= MOST_FAILURES;
  }

  private async openSession(em: EntityManager, personId: string): Promise<SignedInSession> {
    const token = newSessionToken();
    const [row] = await em.execute<{ expires_at: string }[]>(OPEN_SESSION, [sessionTokenHash(token), personId]);
    recordLeaf(em, {
      ...{ tenantId: personId, personId, onBehalfOf: null },
      ...{ action: 'signIn', object: { type: 'Person', id: personId } },
    });
    return { token, personId, expiresAt: new Date(row?.expires_at ?? NaN) };
  }
}
