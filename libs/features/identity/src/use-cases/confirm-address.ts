import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { secretHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Fail, type Failure, type Result, fail, ok } from '@commonweal/result';

import { recordOwnOnceKnown } from '../accounts/record-own.js';

export type LinkEnded = Failure<'LinkEnded'>;

export const LINK_ENDED: Fail<LinkEnded> = fail({
  kind: 'LinkEnded',
  message: 'This link was used already or is older than a day. Ask for a new one.',
  path: ['token'],
});

const CONFIRM = 'select confirm_registration(?) as email';
const WHOSE = 'select person_id as "personId" from sign_in_credentials(?)';

/** Makes the account that somebody asked for, once they have shown that the address is theirs. */
@Injectable()
export class ConfirmAddress {
  constructor(private readonly em: EntityManager) {}

  execute(token: string): Promise<Result<{ email: string }, LinkEnded>> {
    return inTransaction(this.em, null, async (em) => {
      const [row] = await em.execute<{ email: string | null }[]>(CONFIRM, [secretHash(token)]);
      if (!row?.email) return LINK_ENDED;
      const [person] = await em.execute<{ personId: string }[]>(WHOSE, [row.email]);
      if (person) await recordOwnOnceKnown(em, person.personId, { action: 'confirmAddress' });
      return ok({ email: row.email });
    });
  }
}
