import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { passwordMatches, secretHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Fail, type Failure, type Result, fail, ok } from '@commonweal/result';

import { LONGEST_PASSWORD } from '../accounts/password-faults.js';
import { recordOwnOnceKnown } from '../accounts/record-own.js';
import { type SignInRefused, WRONG_CHOSEN_PASSWORD } from './sign-in-refused.js';

export type LinkEnded = Failure<'LinkEnded'>;

export const LINK_ENDED: Fail<LinkEnded> = fail({
  kind: 'LinkEnded',
  message: 'This link was used already or is older than a day. Ask for a new one.',
  path: ['token'],
});

const CHOSEN = 'select registration_password(?) as password';
const CONFIRM = 'select confirm_registration(?) as email';
const WHOSE = 'select person_id as "personId" from sign_in_credentials(?)';

/**
 * Makes the account that somebody asked for, once they have shown that the address is theirs: by the link that went there,
 * and by the password that they chose when they asked, so that nobody opens an account that somebody else asked for.
 */
@Injectable()
export class ConfirmAddress {
  constructor(private readonly em: EntityManager) {}

  async execute(token: string, password: string): Promise<Result<{ email: string }, LinkEnded | SignInRefused>> {
    const hash = secretHash(token);
    const chosen = await this.chosenPassword(hash);
    if (chosen === null) return LINK_ENDED;
    if (!(await passwordMatches(chosen, password.slice(0, LONGEST_PASSWORD + 1)))) return WRONG_CHOSEN_PASSWORD;
    return this.open(hash);
  }

  private async chosenPassword(hash: string): Promise<string | null> {
    const [row] = await inTransaction(this.em, null, (em) => em.execute<{ password: string | null }[]>(CHOSEN, [hash]));
    return row?.password ?? null;
  }

  private open(hash: string): Promise<Result<{ email: string }, LinkEnded>> {
    return inTransaction(this.em, null, async (em) => {
      const [row] = await em.execute<{ email: string | null }[]>(CONFIRM, [hash]);
      if (!row?.email) return LINK_ENDED;
      const [person] = await em.execute<{ personId: string }[]>(WHOSE, [row.email]);
      if (person) await recordOwnOnceKnown(em, person.personId, { action: 'confirmAddress' });
      return ok({ email: row.email });
    });
  }
}
