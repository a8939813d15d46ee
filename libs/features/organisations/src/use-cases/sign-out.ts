import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { sessionTokenHash } from '@commonweal/auth';

const REVOKE = `update session set revoked_at = coalesce(revoked_at, clock_timestamp()) where token_hash = ? returning revoked_at`;

/** Ends the session that a secret opened. Safe to repeat. */
@Injectable()
export class SignOut {
  constructor(private readonly em: EntityManager) {}

  async execute(token: string | null): Promise<Date> {
    const [row] = token
      ? await this.em.fork().execute<{ revoked_at: string }[]>(REVOKE, [sessionTokenHash(token)])
      : [];
    return new Date(row?.revoked_at ?? Date.now());
  }
}
