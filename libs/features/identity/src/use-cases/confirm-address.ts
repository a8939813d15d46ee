import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { secretHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Fail, type Failure, type Result, fail, ok } from '@commonweal/result';

export type LinkEnded = Failure<'LinkEnded'>;

export const LINK_ENDED: Fail<LinkEnded> = fail({
  kind: 'LinkEnded',
  message: 'This link was used already or is older than a day. Ask for a new one.',
  path: ['token'],
});

/** Makes the account that somebody asked for, once they have shown that the address is theirs. */
@Injectable()
export class ConfirmAddress {
  constructor(private readonly em: EntityManager) {}

  execute(token: string): Promise<Result<{ email: string }, LinkEnded>> {
    return inTransaction(this.em, null, async (em) => {
      const [row] = await em.execute<{ email: string | null }[]>('select confirm_registration(?) as email', [
        secretHash(token),
      ]);
      return row?.email ? ok({ email: row.email }) : LINK_ENDED;
    });
  }
}
