import { randomUUID } from 'node:crypto';

import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { secretHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Result, fail, ok } from '@commonweal/result';

import { LINK_ENDED, type LinkEnded } from './failures.js';

const CONFIRM = 'select confirm_ward_question(?, ?, ?) as ward';

/** Makes a councillor's question public: whoever has the link has the councillor's address. */
@Injectable()
export class ConfirmWardQuestion {
  constructor(private readonly em: EntityManager) {}

  execute(token: string): Promise<Result<{ wardCode: string }, LinkEnded>> {
    return inTransaction(this.em, null, async (em) => {
      const values = [secretHash(token), randomUUID(), randomUUID()];
      const [row] = await em.execute<{ ward: string | null }[]>(CONFIRM, values);
      return row?.ward ? ok({ wardCode: row.ward }) : fail(LINK_ENDED);
    });
  }
}
