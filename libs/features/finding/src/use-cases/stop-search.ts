import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { secretHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';
import { type Result, ok } from '@commonweal/result';

import { LINK_ENDED, type LinkEnded } from './link-ended.js';

const STOP = 'select stop_saved_search(?) as stopped';

/** Ends the mails of a search; the row goes, and the address with it. */
@Injectable()
export class StopSearch {
  constructor(private readonly em: EntityManager) {}

  execute(token: string): Promise<Result<{ stopped: true }, LinkEnded>> {
    return inTransaction(this.em, null, async (em) => {
      const [row] = await em.execute<{ stopped: boolean }[]>(STOP, [secretHash(token)]);
      return row?.stopped ? ok({ stopped: true }) : LINK_ENDED;
    });
  }
}
