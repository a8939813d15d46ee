import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { secretHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Result, ok } from '@commonweal/result';

import { LINK_ENDED, type LinkEnded } from './link-ended.js';

const CONFIRM = 'select confirm_saved_search(?) as query';

/** Confirms a search: whoever has the link has the address. */
@Injectable()
export class ConfirmSearch {
  constructor(private readonly em: EntityManager) {}

  execute(token: string): Promise<Result<{ query: string }, LinkEnded>> {
    return inTransaction(this.em, null, async (em) => {
      const [row] = await em.execute<{ query: string | null }[]>(CONFIRM, [secretHash(token)]);
      return row?.query ? ok({ query: row.query }) : LINK_ENDED;
    });
  }
}
