import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { sessionTokenHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';

const REVOKE = 'select end_session(?) as revoked_at';

/** Ends the session that a secret opened. Safe to repeat. */
@Injectable()
export class SignOut {
  constructor(private readonly em: EntityManager) {}

  async execute(token: string | null): Promise<Date> {
    if (!token) return new Date();
    const [row] = await inTransaction(this.em, null, (em) =>
      em.execute<{ revoked_at: string | null }[]>(REVOKE, [sessionTokenHash(token)]),
    );
    return new Date(row?.revoked_at ?? Date.now());
  }
}
